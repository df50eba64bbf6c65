# verdict: wrong
# line: 21
# why: The einsum for the hidden delta contracts v the wrong way ('no,oh->nh' instead of 'no,ho->nh'); v is square.
import numpy as np

rng = np.random.default_rng(33)
x = rng.standard_normal((30, 4))
y = np.tanh(x[:, :3] - x[:, 1:])
u = rng.standard_normal((4, 3)) * 0.5
v = rng.standard_normal((3, 3)) * 0.5
lr = 0.1

def forward(x):
    h = np.tanh(np.einsum('ni,ih->nh', x, u))
    return h, np.einsum('nh,ho->no', h, v)

for epoch in range(500):
    h, p = forward(x)
    r = (p - y) / len(x)
    gv = np.einsum('nh,no->ho', h, r)
    gh = np.einsum('no,oh->nh', r, v)
    gu = np.einsum('ni,nh->ih', x, gh * (1 - h * h))
    u -= lr * gu
    v -= lr * gv
    if epoch % 100 == 0:
        print(epoch, ((p - y) ** 2).mean())
