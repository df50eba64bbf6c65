# verdict: right
import numpy as np

np.random.seed(66)


def one(a):
    """adds a column of ones on the left"""
    return np.column_stack([np.ones(len(a)), a])


X = np.vstack([np.random.randn(30, 2) * 0.4 + [0, 1],
               np.random.randn(30, 2) * 0.4 + [0, -1],
               np.random.randn(60, 2) * 0.4 + [1.5, 0]])
y = np.array([1] * 60 + [0] * 60)[:, None]

w = np.random.randn(3, 6) * 0.5
v = np.random.randn(7, 1) * 0.5

for i in range(1500):
    z = one(X) @ w
    h = one(np.arctan(z))
    p = 1 / (1 + np.exp(-h @ v))
    d = (y - p) / len(X)
    dz = (d @ v[1:].T) / (1 + z ** 2)
    v += 0.7 * h.T @ d
    w += 0.7 * one(X).T @ dz
    if i % 500 == 0:
        print(i, "loss", round(float(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))), 4))
print("accuracy", ((p > 0.5) == y).mean())
