# verdict: right
import numpy as np

def sig(x, d=False):
    return x * (1 - x) if d else 1 / (1 + np.exp(-x))

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])

np.random.seed(0)
w1, b1 = np.random.randn(2, 3), np.zeros((1, 3))
w2, b2 = np.random.randn(3, 1), np.zeros((1, 1))
alpha = 1.0

for i in range(7000):
    h = sig(X @ w1 + b1)
    o = sig(h @ w2 + b2)
    e = y - o
    do = e * sig(o, True)
    dh = do @ w2.T * sig(h, True)
    w2 += alpha * h.T @ do
    b2 += alpha * do.sum(axis=0, keepdims=True)
    w1 += alpha * X.T @ dh
    b1 += alpha * dh.sum(axis=0, keepdims=True)

for row, p in zip(X, o):
    print(row, "->", round(p.item(), 3))
