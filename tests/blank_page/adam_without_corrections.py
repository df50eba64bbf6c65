# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: Adam whose means are never corrected: a rule of its own, and the course counts it as a mistake
import numpy as np

rng = np.random.default_rng(5)
X = rng.normal(size=(40, 3))
y = (X[:, :1] * X[:, 1:2] > 0).astype(float)
weights = [rng.normal(size=(3, 8)) * 0.6, rng.normal(size=(8, 1)) * 0.4]
mean = [np.zeros_like(w) for w in weights]
square = [np.zeros_like(w) for w in weights]
for step in range(500):
    h = 1 / (1 + np.exp(-X @ weights[0]))
    p = 1 / (1 + np.exp(-h @ weights[1]))
    d2 = (p - y) / 40
    d1 = d2 @ weights[1].T * h * (1 - h)
    for k, g in enumerate([X.T @ d1, h.T @ d2]):
        mean[k] = 0.9 * mean[k] + 0.1 * g
        square[k] = 0.99 * square[k] + 0.01 * g ** 2
        weights[k] = weights[k] - 0.02 * mean[k] / (np.sqrt(square[k]) + 1e-8)
