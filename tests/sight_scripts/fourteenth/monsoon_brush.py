# verdict: wrong
# line: 19
# also: 10, 20
# why: y is (n,) and the output (n,1): the error becomes (n,n), einsum sums over it silently
import numpy as np

rng = np.random.default_rng(44)
n, hidden = 40, 10
x = rng.normal(size=(n, 2))
y = np.sin(x[:, 0]) + 0.5 * x[:, 1]

w = rng.normal(size=(2, hidden))
b = rng.normal(size=hidden)
v = rng.normal(size=(hidden, 1)) * 0.3

for epoch in range(600):
    h = np.tanh(x @ w + b)
    out = h @ v
    err = (out - y) / n
    g_v = np.einsum('ni,nk->k', err, h)[:, None]
    g_z = np.einsum('ni,ko,nk->nk', err, v, 1 - h * h)
    w = w - 0.01 * x.T @ g_z
    b = b - 0.01 * g_z.sum(axis=0)
    v = v - 0.01 * g_v
    if epoch % 100 == 0:
        print(epoch, np.mean((out[:, 0] - y) ** 2))
