# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: momentum with means over batches of 12, 12 and 5: the gradient of each is divided by its own length
import numpy as np

np.random.seed(9)
t = np.linspace(-1, 1, 29).reshape(-1, 1)
goal = np.cos(3 * t)
a, c = np.random.randn(1, 6), np.zeros((1, 6))
b, e = np.random.randn(6, 1), np.zeros((1, 1))
speed = [np.zeros_like(w) for w in (a, c, b, e)]
for epoch in range(300):
    mixed = np.random.permutation(29)
    for at in range(0, 29, 12):
        mine = mixed[at:at + 12]
        h = np.tanh(t[mine] @ a + c)
        off = (h @ b + e - goal[mine]) / len(mine)
        inner = off @ b.T * (1 - h * h)
        slopes = t[mine].T @ inner, inner.sum(axis=0, keepdims=True), h.T @ off, off.sum(axis=0, keepdims=True)
        for v, w, g in zip(speed, (a, c, b, e), slopes):
            v *= 0.8
            v -= 0.1 * g
            w += v
