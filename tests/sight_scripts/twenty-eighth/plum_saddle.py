# verdict: wrong
# line: 27
import numpy as np

rng = np.random.default_rng(8)
# data near a plane in 6 dimensions
basis = rng.normal(size=(2, 6))
data = np.tanh(rng.normal(size=(80, 2)) @ basis)

n_vis, n_hid = 6, 3
W = rng.normal(scale=0.3, size=(n_vis, n_hid))
bh = np.zeros(n_hid)
bv = np.zeros(n_vis)
eta = 0.05

def reconstruct(v):
    h = np.tanh(v @ W + bh)
    return h, h @ W.T + bv

for epoch in range(800):
    h, r = reconstruct(data)
    err = r - data
    loss = 0.5 * (err ** 2).sum(axis=1).mean()

    d_out = err / len(data)
    d_hid = (d_out @ W) * (1 - h ** 2)
    gW = data.T @ d_hid

    W -= eta * gW
    bh -= eta * d_hid.sum(axis=0)
    bv -= eta * d_out.sum(axis=0)
    if epoch % 100 == 0:
        print(f"epoch {epoch:4d}  reconstruction {loss:.4f}")
