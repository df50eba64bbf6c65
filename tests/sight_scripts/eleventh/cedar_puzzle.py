# verdict: right
import numpy as np

np.random.seed(99)
n_in, n_h, n_out, n_rows = 4, 5, 2, 8
data = np.random.rand(n_rows, n_in)
goal = np.stack([data.sum(1) / 4, data.max(1)], axis=1)

def act(z): return 1 / (1 + np.exp(-z))

u = np.random.uniform(-0.5, 0.5, (n_in, n_h))
v = np.random.uniform(-0.5, 0.5, (n_h, n_out))

for k in range(1500):
    h = act(np.einsum('ni,ih->nh', data, u))
    o = act(np.einsum('nh,ho->no', h, v))
    e = o - goal
    do = np.einsum('no,no,no->no', e, o, 1 - o)
    dh = np.einsum('no,ho,nh,nh->nh', do, v, h, 1 - h)
    gv = np.einsum('nh,no->ho', h, do)
    gu = np.einsum('ni,nh->ih', data, dh)
    v -= 0.25 * gv
    u -= 0.25 * gu
    if k % 300 == 0:
        print(k, np.einsum('no,no->', e, e))
