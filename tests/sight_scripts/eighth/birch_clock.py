# verdict: right
import numpy as np

# sine units, because my signal is periodic
rng = np.random.default_rng(327)
t = np.linspace(0, 2, 25)[:, None]
s = np.sin(4 * t) + 0.3 * np.cos(9 * t)
W, b = rng.normal(0, 4, (1, 8)), rng.uniform(-3, 3, 8)
V = rng.normal(0, .3, (8, 1))
for k in range(1500):
    z = t * W + b
    h = np.sin(z)
    e = h @ V - s
    dz = (e @ V.T) * np.cos(z)
    V -= 0.005 * h.T @ e
    W -= 0.005 * t.T @ dz
    b -= 0.005 * dz.sum(axis=0)
print("rms", float(np.sqrt(np.mean(e ** 2)).round(4)))
