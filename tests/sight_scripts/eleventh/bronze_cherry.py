# verdict: right
import numpy as np

# some rows count more than others: loss = sum of weight * squared error
np.random.seed(27)
rows = np.random.randn(8, 2)
goal = np.where(rows[:, 0] * rows[:, 1] > 0, 1.0, 0.0).reshape(8, 1)
weight = np.array([1, 1, 3, 1, 2, 1, 1, 0.5]).reshape(8, 1)

def loss(o):
    return np.sum(weight * (o - goal) ** 2)

def logit(z):
    return 1 / (1 + np.exp(-z))

A, a = np.random.randn(2, 6), np.zeros((1, 6))
B, b = np.random.randn(6, 1), np.zeros((1, 1))
for t in range(901):
    h = logit(rows @ A + a)
    o = logit(h @ B + b)
    if t % 300 == 0:
        print(t, loss(o))
    d = 2 * weight * (o - goal) * o * (1 - o)
    e = d * B.T * h * (1 - h)
    B -= 0.2 * h.T @ d
    b -= 0.2 * d.sum(axis=0, keepdims=True)
    A -= 0.2 * rows.T @ e
    a -= 0.2 * e.sum(axis=0, keepdims=True)
