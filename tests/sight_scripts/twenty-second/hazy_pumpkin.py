# verdict: wrong
# line: 12
# also: 18, 19, 20, 21
# why: loop: the updates aren't indented: they happen once, after the loop, and the loop trains nothing
import numpy as np

rng = np.random.default_rng(320)
proto = rng.integers(0, 2, (5, 12))
X = proto[rng.integers(0, 5, 40)].astype(float)
A = rng.normal(0, .4, (12, 6)); a = np.full(6, 0.1)
B = rng.normal(0, .4, (6, 12)); b = np.zeros(12)
for it in range(1000):
    z = X @ A + a
    h = np.where(z > 0, z, 0)
    out = 1 / (1 + np.exp(-(h @ B + b)))
    d = out - X
    dz = (d @ B.T) * (z > 0)
B -= 0.01 * (h.T @ d)
b -= 0.01 * d.sum(0)
A -= 0.01 * (X.T @ dz)
a -= 0.01 * dz.sum(0)
print("bits right:", np.mean((out > .5) == (X > .5)))
