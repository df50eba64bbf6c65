# verdict: wrong
# line: 29
# why: ones column is first but the last column is dropped, so deltas are shifted by one unit
import numpy as np

rng = np.random.default_rng(84)


def with_ones(m):
    return np.hstack([np.ones((m.shape[0], 1)), m])


def squash(z):
    return 1 / (1 + np.exp(-z))


points = rng.normal(size=(16, 2))
labels = (points.prod(axis=1) > 0).astype(float).reshape(-1, 1)
theta1 = rng.normal(size=(3, 6))
theta2 = rng.normal(size=(7, 1))
eta = 0.3

for it in range(2000):
    a0 = with_ones(points)
    hid = squash(a0 @ theta1)
    a1 = with_ones(hid)
    out = squash(a1 @ theta2)
    d_out = out - labels
    d_hid = (d_out @ theta2.T)[:, :-1] * hid * (1 - hid)
    theta2 = theta2 - eta * a1.T @ d_out / len(points)
    theta1 = theta1 - eta * a0.T @ d_hid / len(points)
    if it % 400 == 0:
        print(it, -np.mean(labels * np.log(out) + (1 - labels) * np.log(1 - out)))
