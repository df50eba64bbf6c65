# verdict: right
import numpy as np

# same network as always, but written with einsum
# indices: n sample, i input, j hidden, k output
sg = lambda u: 1 / (1 + np.exp(-u))
g = np.random.default_rng(6)

x = g.normal(size=(75, 3))
kind = np.argmax(x @ g.normal(size=(3, 3)), axis=1)
t = np.eye(3)[kind]

Wa, ba = g.normal(size=(6, 3)), np.zeros(6)
Wb, bb = g.normal(size=(3, 6)), np.zeros(3)

for step in range(1200):
    hid = sg(np.einsum('ji,ni->nj', Wa, x) + ba)
    out = sg(np.einsum('kj,nj->nk', Wb, hid) + bb)
    dk = out - t
    dj = np.einsum('nk,kj,nj->nj', dk, Wb, hid * (1 - hid))
    Wb = Wb - 0.02 * np.einsum('nk,nj->kj', dk, hid)
    bb = bb - 0.02 * np.einsum('nk->k', dk)
    Wa = Wa - 0.02 * np.einsum('nj,ni->ji', dj, x)
    ba = ba - 0.02 * np.einsum('nj->j', dj)
print('share of hits', (out.argmax(1) == kind).mean())
