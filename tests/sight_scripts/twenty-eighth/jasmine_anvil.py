# verdict: wrong
# line: 21
import numpy as np

rng = np.random.default_rng(3)
# low-dimensional data in 6-d space
Z = rng.normal(size=(100, 2))
M = rng.normal(size=(2, 6))
X = np.tanh(Z @ M * 0.5)

W = rng.normal(size=(6, 2)) * 0.4   # tied weights: decoder is W.T
b = np.zeros(2)
c = np.zeros(6)
lr = 0.1

for epoch in range(800):
    code = np.tanh(X @ W + b)
    rec = code @ W.T + c
    diff = (rec - X) / len(X)
    dcode = diff @ W * (1 - code ** 2)
    dW = diff.T @ code
    W -= lr * dW
    b -= lr * dcode.sum(axis=0)
    c -= lr * diff.sum(axis=0)
    if epoch % 200 == 0:
        print(epoch, ((rec - X) ** 2).sum(axis=1).mean())
print(W)
