# verdict: right
import numpy as np

rng = np.random.default_rng(123)
n, d = 70, 5
x = rng.normal(size=(n, d))
y = np.stack([x[:, 0] * x[:, 1], np.abs(x[:, 2])], axis=-1)

W1 = rng.normal(scale=0.5, size=(d, 8))
W2 = rng.normal(scale=0.3, size=(8, 8))
W3 = rng.normal(scale=0.4, size=(8, 2))

for t in range(700):
    h1 = np.tanh(np.einsum("ni,ij->nj", x, W1))
    r = np.tanh(np.einsum("nj,jk->nk", h1, W2))
    h2 = h1 + r                       # skip connection
    y_hat = np.einsum("nk,kl->nl", h2, W3)

    g_y = (y_hat - y) / n
    g_W3 = np.einsum("nk,nl->kl", h2, g_y)
    g_h2 = np.einsum("nl,kl->nk", g_y, W3)
    g_r = g_h2 * (1 - r ** 2)
    g_W2 = np.einsum("nj,nk->jk", h1, g_r)
    g_h1 = g_h2 + np.einsum("nk,jk->nj", g_r, W2)
    g_W1 = np.einsum("ni,nj->ij", x, g_h1 * (1 - h1 ** 2))

    W1 = W1 - 0.1 * g_W1
    W2 = W2 - 0.1 * g_W2
    W3 = W3 - 0.1 * g_W3
    if t % 175 == 0:
        print(t, 0.5 * np.mean(np.sum((y_hat - y) ** 2, axis=1)))
