# verdict: right
# einsum fan here. n = sample, i = input, h = hidden, o = output
import numpy as np

g = np.random.default_rng(8)
x = g.uniform(-1, 1, (24, 3))
t = np.stack([x[:, 0] * x[:, 1], x[:, 2] ** 2], axis=1)
A = g.uniform(-1, 1, (7, 3))
B = g.uniform(-1, 1, (2, 7))
eta = 0.02
for k in range(1500):
    h = np.arctan(np.einsum('ni,hi->nh', x, A))
    o = np.einsum('nh,oh->no', h, B)
    r = t - o
    u = np.tan(h)
    s = np.einsum('no,oh,nh->nh', r, B, 1 / (1 + u * u))
    B, A = B + eta * np.einsum('no,nh->oh', r, h), A + eta * np.einsum('nh,ni->hi', s, x)
    if not k % 300:
        print(k, np.einsum('no,no->', r, r))
