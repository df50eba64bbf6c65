# verdict: right
import numpy as np

rng = np.random.default_rng(12345)
x = rng.normal(size=(36, 3))
labels = (x[:, 0] > 0).astype(int) + (x[:, 1] > 0).astype(int)
t = np.eye(3)[labels]
u = rng.normal(size=(3, 7)) * 0.5
v = rng.normal(size=(7, 3)) * 0.5

def fwd():
    h = np.tanh(np.einsum('ni,ij->nj', x, u))
    z = np.einsum('nj,jk->nk', h, v)
    z = z - z.max(1)[:, None]
    logp = z - np.log(np.exp(z).sum(1))[:, None]
    return h, logp

for i in range(500):
    h, logp = fwd()
    nll = -(t * logp).sum() / len(x)
    dz = (np.exp(logp) - t) / len(x)
    dh = np.einsum('nk,jk->nj', dz, v) * (1 - h * h)
    v -= 0.4 * np.einsum('nj,nk->jk', h, dz)
    u -= 0.4 * np.einsum('ni,nj->ij', x, dh)
    if i % 100 == 0:
        print(i, nll)
