# verdict: right
import numpy as np

rng = np.random.default_rng(37)
data = rng.uniform(-1, 1, (32, 5))
goal = np.stack([data.max(axis=1), data.min(axis=1)], axis=1)

A = rng.normal(0, 0.4, (5, 11))
B = rng.normal(0, 0.3, (11, 2))
a = np.zeros(11)
b = np.zeros(2)

for n in range(1000):
    hid = np.tanh(np.einsum('ni,ih->nh', data, A) + a)
    out = np.einsum('nh,ho->no', hid, B) + b
    err = out - goal

    gB = np.einsum('nh,no->ho', hid, err) / len(data)
    gb = np.einsum('no->o', err) / len(data)
    back = np.einsum('no,ho,nh->nh', err, B, 1 - hid ** 2)
    gA = np.einsum('ni,nh->ih', data, back) / len(data)
    ga = np.einsum('nh->h', back) / len(data)

    A -= 0.15 * gA
    B -= 0.15 * gB
    a -= 0.15 * ga
    b -= 0.15 * gb
    if n % 200 == 0:
        print(n, np.einsum('no,no->', err, err) / err.size)
