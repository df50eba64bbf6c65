# verdict: wrong
# line: 25
# also: 23
"""Boundary of a circle, ordinary backprop in functions."""
import numpy as np

rng = np.random.default_rng(18)


def logistic(a):
    return 1 / (1 + np.exp(-a))


def setup():
    return {"V": rng.normal(0, 1, (2, 9)), "v0": rng.normal(0, 1, 9),
            "W": rng.normal(0, 1, (9, 1)), "w0": np.zeros(1)}


def step(net, x, t, lr):
    h = np.tanh(x @ net["V"] + net["v0"])
    y = logistic(h @ net["W"] + net["w0"])
    dy = (y - t) / len(x)
    net["W"] -= lr * h.T @ dy
    net["w0"] -= lr * dy.sum(0)
    dh = dy @ net["W"].T * (1 - h ** 2)
    net["V"] -= lr * x.T @ dh
    net["v0"] -= lr * dh.sum(0)
    return np.mean((y > 0.5) == t)


points = rng.uniform(-1, 1, (140, 2))
inside = (np.hypot(*points.T) < 0.7).astype(float)[:, None]
net = setup()
for i in range(1500):
    acc = step(net, points, inside, 1.0)
    if i % 250 == 0:
        print(i, acc)
