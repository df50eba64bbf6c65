# verdict: wrong
# line: 17
# why: The two batch indices have different letters, so activations and errors are summed separately instead of sample by sample.
import numpy as np
from numpy import einsum

rng = np.random.default_rng(74)
x = rng.normal(size=(20, 3))
y = np.stack([x[:, 0] * x[:, 1], x[:, 2] ** 2 - 1], axis=1)
w = rng.normal(size=(3, 7)) * 0.5
v = rng.normal(size=(7, 2)) * 0.5

for epoch in range(400):
    h = np.tanh(einsum('ni,ih->nh', x, w))
    o = einsum('nh,ho->no', h, v)
    e = (o - y) / len(x)
    gv = einsum('nh,mo->ho', h, e)
    dh = einsum('no,ho,nh->nh', e, v, 1 - h * h)
    gw = einsum('ni,nh->ih', x, dh)
    v -= 0.05 * gv
    w -= 0.05 * gw
    if epoch % 100 == 0:
        print(epoch, einsum('no,no->', o - y, o - y) / len(x))
