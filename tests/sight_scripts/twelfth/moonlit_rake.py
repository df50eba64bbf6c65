# verdict: wrong
# line: 17
# why: squared error instead of the error goes into the delta
import numpy as np

rng = np.random.default_rng(26)
X = np.concatenate([rng.uniform(0, 1, (20, 2)), np.ones((20, 1))], axis=1)
y = (X[:, 0] * 0.6 + X[:, 1] * 0.3)[:, None]
S0, S1 = rng.normal(0, 0.8, (3, 5)), rng.normal(0, 0.8, (5, 1))

for step in range(1000):
    h = 1 / (1 + np.exp(-np.einsum('ni,ih->nh', X, S0)))
    o = 1 / (1 + np.exp(-np.einsum('nh,ho->no', h, S1)))
    sq_error = (o - y) ** 2
    if not step % 200:
        print(f'{step=}, {sq_error.mean()=:.6f}')
    delta_o = sq_error * o * (1 - o)
    delta_h = np.einsum('no,ho->nh', delta_o, S1) * h * (1 - h)
    S1 -= 0.2 * np.einsum('nh,no->ho', h, delta_o)
    S0 -= 0.2 * np.einsum('ni,nh->ih', X, delta_h)
