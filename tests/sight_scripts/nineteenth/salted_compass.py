# verdict: right
import numpy as np

rng = np.random.default_rng(26)
points = rng.uniform(-1, 1, (100, 2))
sign = np.where(points[:, 0] ** 2 + points[:, 1] ** 2 < 0.5, 1.0, -1.0)[:, None]

A = rng.normal(0, 1, (2, 9))
a = rng.normal(0, 0.5, 9)
B = rng.normal(0, 0.5, (9, 1))
b = np.zeros(1)

for n in range(1500):
    hid = np.tanh(points @ A + a)
    score = hid @ B + b
    margin = sign * score
    if n % 300 == 0:
        print(n, "hinge:", np.maximum(0, 1 - margin).mean(), "right:", np.mean(margin > 0))
    g = np.where(margin < 1, -sign, 0.0) / len(points)
    gh = (g @ B.T) * (1 - hid ** 2)
    B -= 0.5 * (hid.T @ g)
    b -= 0.5 * g.sum(axis=0)
    A -= 0.5 * (points.T @ gh)
    a -= 0.5 * gh.sum(axis=0)
