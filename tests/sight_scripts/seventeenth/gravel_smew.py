# verdict: wrong
# line: 19
# why: cosine of the activation instead of the pre-activation
import numpy as np
rng = np.random.default_rng(59)
hours = np.arange(24)
temp_C = 15 + 6 * np.sin((hours - 9) * np.pi / 12) + rng.normal(0, .4, 24)
X = ((hours - 12) / 6.0).reshape(-1, 1)
Y = ((temp_C - temp_C.mean()) / temp_C.std()).reshape(-1, 1)
A = rng.normal(0, 1, (1, 12))
a = rng.normal(0, 1, 12)
C = rng.normal(0, .2, (12, 1))
c = np.zeros(1)
for n in range(800):
    z = X @ A + a
    h = np.sin(z)
    out = h @ C + c
    d_out = 2 * (out - Y)
    dz = (d_out @ C.T) * np.cos(h)
    C -= .002 * h.T @ d_out
    c -= .002 * d_out.sum(0)
    A -= .002 * X.T @ dz
    a -= .002 * dz.sum(0)
print('temp error', np.abs(out - Y).mean() * temp_C.std())
