# verdict: right
# softplus hidden units, Bernoulli output, written the physicist way
import numpy as np
from math import pi

rng = np.random.default_rng(271)
phi = rng.uniform(0, 2 * pi, 48)
r = np.where(np.arange(48) % 2 == 0, 0.6, 1.6)
q = np.vstack((r * np.cos(phi), r * np.sin(phi)))    # coordinates in rows
s = (np.arange(48) % 2).astype(float)[None, :]       # "spin"

J = rng.normal(size=(8, 2))
K = rng.normal(size=(1, 8)) * 0.4
j0 = np.zeros((8, 1))
k0 = np.zeros((1, 1))
dt = 0.2

def fermi(e):
    return 1.0 / (1.0 + np.exp(-e))

for tick in range(1500):
    e = J @ q + j0
    n = np.log1p(np.exp(e))
    p = fermi(K @ n + k0)
    force_out = (s - p) / s.size
    force_hid = (K.T @ force_out) * fermi(e)
    K += dt * force_out @ n.T
    k0 += dt * force_out.sum(axis=1, keepdims=True)
    J += dt * force_hid @ q.T
    j0 += dt * force_hid.sum(axis=1, keepdims=True)
    if tick % 300 == 0:
        print(tick, -(s * np.log(p) + (1 - s) * np.log(1 - p)).mean())
