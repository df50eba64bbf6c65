# verdict: right
# why: All products by einsum; tanh hidden layer, linear output, mean squared error.
import numpy as np

rng = np.random.default_rng(3)
x = rng.standard_normal((40, 3))
y = np.stack([x[:, 0] * x[:, 1], x[:, 2] ** 2], axis=1)
u = rng.standard_normal((3, 10)) * 0.6
v = rng.standard_normal((10, 2)) * 0.3
c = np.zeros(10)
d = np.zeros(2)
lr = 0.05

for epoch in range(1200):
    h = np.tanh(np.einsum('ni,ih->nh', x, u) + c)
    p = np.einsum('nh,ho->no', h, v) + d
    r = (p - y) / len(x)
    back = np.einsum('no,ho->nh', r, v) * (1 - h ** 2)
    v -= lr * np.einsum('nh,no->ho', h, r)
    d -= lr * np.einsum('no->o', r)
    u -= lr * np.einsum('ni,nh->ih', x, back)
    c -= lr * np.einsum('nh->h', back)
    if epoch % 200 == 0:
        print(epoch, float(np.einsum('no,no->', p - y, p - y)) / len(x))
