# verdict: right
import numpy as np
np.random.seed(45)

def sig(z):
    return 1 / (1 + np.exp(-z))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[1], [0], [0], [0]])
W1 = np.random.randn(3, 4)
W2 = np.random.randn(4, 1)
alpha = 4.0
for epoch in range(4000):
    if epoch > 0 and epoch % 1000 == 0:
        alpha = alpha / 2
    h = sig(X @ W1)
    o = sig(h @ W2)
    d2 = (y - o) * o * (1 - o)
    d1 = d2 @ W2.T * (h - h * h)
    W2 += alpha * h.T @ d2
    W1 += alpha * X.T @ d1
print("NOR gate:", o.ravel().round(3))
