# verdict: right
import numpy as np

rng = np.random.default_rng(2024)
C, D, H, N = 3, 4, 11, 150
means = rng.normal(0, 2, (C, D))
lab = rng.integers(0, C, N)
x = means[lab] + rng.normal(0, 1, (N, D))
y = np.eye(C)[lab]

u = rng.normal(0, 1 / np.sqrt(D), (H, D))
ub = np.zeros(H)
v = rng.normal(0, 1 / np.sqrt(H), (C, H))
vb = np.zeros(C)
lam, step = 1e-3, 0.3

for epoch in range(700):
    h = np.tanh(np.einsum('hd,nd->nh', u, x) + ub)
    z = np.einsum('ch,nh->nc', v, h) + vb
    z -= z.max(axis=1)[:, None]
    p = np.exp(z)
    p /= np.einsum('nc->n', p)[:, None]
    dz = (p - y) / N
    dv = np.einsum('nc,nh->ch', dz, h) + lam * v
    dh = np.einsum('nc,ch->nh', dz, v) * (1 - h * h)
    du = np.einsum('nh,nd->hd', dh, x) + lam * u
    v -= step * dv
    vb -= step * dz.sum(0)
    u -= step * du
    ub -= step * dh.sum(0)
    if not epoch % 100:
        print(epoch, (p.argmax(1) == lab).mean())
