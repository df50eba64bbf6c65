# verdict: right
import numpy as np

gen = np.random.default_rng(123)
n, d, k, o = 36, 3, 7, 2
X = gen.normal(size=(n, d))
X[:, -1] = 1
T = np.stack([np.sin(X[:, 0]), X[:, 0] * X[:, 1]], axis=-1)

A = gen.normal(size=(d, k)) * 0.6
B = gen.normal(size=(k, o)) * 0.6
lr = 0.1

for epoch in range(1500):
    h = np.tanh(np.einsum('nd,dk->nk', X, A))
    out = np.einsum('nk,ko->no', h, B)
    diff = (out - T) / n
    gB = np.einsum('nk,no->ko', h, diff)
    gA = np.einsum('nd,no,ko,nk->dk', X, diff, B, 1 - h**2, optimize=True)
    A -= lr * gA
    B -= lr * gB
    if epoch % 500 == 0:
        print(epoch, np.einsum('no,no->', diff, diff) * n / 2)
