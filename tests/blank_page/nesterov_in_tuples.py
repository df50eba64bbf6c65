# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Nesterov's momentum, the gradient is taken ahead
import numpy as np

rng = np.random.default_rng(5)
X = rng.normal(size=(24, 3))
y = np.tanh(X[:, :1] * X[:, 1:2])
weights = (rng.normal(size=(3, 5)), np.zeros(5), rng.normal(size=(5, 1)), np.zeros(1))
speed = tuple(np.zeros_like(w) for w in weights)
for turn in range(800):
    ahead = tuple(w + 0.8 * v for w, v in zip(weights, speed))
    A, a, B, b = ahead
    h = np.tanh(X @ A + a)
    d = (h @ B + b - y) / len(X)
    e = d @ B.T * (1 - h * h)
    steps = (X.T @ e, e.sum(0), h.T @ d, d.sum(0))
    speed = tuple(0.8 * v - 0.05 * g for v, g in zip(speed, steps))
    weights = tuple(w + v for w, v in zip(weights, speed))
