# verdict: right
import numpy as np

rng = np.random.default_rng(2)
X = rng.normal(size=(64, 3))
Y = np.stack([np.sin(X[:, 0]) * X[:, 1], X[:, 2] ** 2 - 1], axis=1)
H = 8
Win = rng.normal(size=(3, H)) * 0.5
W = rng.normal(size=(H, H)) * 0.3
bw = np.zeros(H)
Wout = rng.normal(size=(H, 2)) * 0.3
lr = 0.1
for it in range(1500):
    h = np.tanh(np.einsum("ni,ih->nh", X, Win))
    f = np.tanh(np.einsum("nh,hk->nk", h, W) + bw)
    r = h + f
    out = np.einsum("nk,ko->no", r, Wout)
    g_out = (out - Y) / len(X)
    g_r = np.einsum("no,ko->nk", g_out, Wout)
    g_f = g_r * (1 - f * f)
    g_h = g_r + np.einsum("nk,hk->nh", g_f, W)
    g_z = g_h * (1 - h * h)
    Wout -= lr * np.einsum("nk,no->ko", r, g_out)
    W -= lr * np.einsum("nh,nk->hk", h, g_f)
    bw -= lr * g_f.sum(axis=0)
    Win -= lr * np.einsum("ni,nh->ih", X, g_z)
print(((out - Y) ** 2).mean())
