# verdict: right
# 8-3-8 encoder; the decoder is the transposed encoder (one matrix used twice)
import numpy as np

np.random.seed(5)
X = np.eye(8)
W = np.random.normal(0, 0.5, (8, 3))
b = np.zeros(3)
c = np.zeros(8)

f = lambda z: 1 / (1 + np.exp(-z))

for i in range(4000):
    code = f(X @ W + b)
    back = f(code @ W.T + c)

    r = (back - X)                        # cross entropy per pixel
    q = (r @ W) * code * (1 - code)

    dW = X.T @ q + r.T @ code
    W -= 0.1 * dW
    c -= 0.1 * r.sum(0)
    b -= 0.1 * q.sum(0)

    if i % 1000 == 0:
        print(i, -np.sum(X * np.log(back) + (1 - X) * np.log(1 - back)))

print("codes")
print(code.round(1))
print("picked", back.argmax(1))
