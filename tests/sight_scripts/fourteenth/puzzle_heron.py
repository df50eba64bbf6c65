# verdict: wrong
# line: 19
# why: tanh slope written 1 - h instead of 1 - h**2
import numpy as np

# fit a Lennard-Jones-like well with a few tanh steps
r = np.linspace(0.95, 3, 60)
V = 4 * (r**-12 - r**-6)

rng = np.random.RandomState(6)
k = rng.normal(0, 2, 15)
s = rng.normal(0, 2, 15)
c = np.zeros(15) + 0.1 * rng.normal(size=15)
dt = 0.002

for i in range(3000):
    h = np.tanh(np.outer(r, k) + s)
    f = h @ c
    g = np.outer(f - V, c) * (1 - h)
    c = c - dt * h.T @ (f - V)
    k = k - dt * r @ g
    s = s - dt * g.sum(0)
    if i % 500 == 0:
        print(i, 0.5 * np.sum((f - V)**2))
