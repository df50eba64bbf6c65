# verdict: right
import numpy as np

# one attention head reads a short row of numbers and answers with the value that stands
# at the marked place
rng = np.random.default_rng(4)
N, L, D = 40, 5, 4

value = rng.uniform(-1, 1, (N, L))
mark = rng.integers(0, L, N)
X = np.zeros((N, L, 3))
X[:, :, 0] = value
X[np.arange(N), mark, 1] = 1
X[:, :, 2] = 1
answer = value[np.arange(N), mark]

Wk = rng.normal(0, 0.7, (3, D))
Wv = rng.normal(0, 0.7, (3, D))
q = rng.normal(0, 0.7, D)
wo = rng.normal(0, 0.7, D)

lr = 0.3
for it in range(600):
    K = X @ Wk
    V = X @ Wv
    s = K @ q / np.sqrt(D)
    a = np.exp(s - s.max(axis=1, keepdims=True))
    a /= a.sum(axis=1, keepdims=True)
    ctx = np.einsum('nl,nld->nd', a, V)
    out = ctx @ wo
    e = (out - answer) / N

    dwo = ctx.T @ e
    dctx = e[:, None] * wo
    da = np.einsum('nd,nld->nl', dctx, V)
    dV = a[:, :, None] * dctx[:, None, :]
    ds = a * (da - (a * da).sum(axis=1, keepdims=True)) / np.sqrt(D)
    dq = np.einsum('nl,nld->d', ds, K)
    dK = ds[:, :, None] * q

    wo -= lr * dwo
    q -= lr * dq
    Wk -= lr * np.einsum('nli,nld->id', X, dK)
    Wv -= lr * np.einsum('nli,nld->id', X, dV)
    if it % 100 == 0:
        print(it, np.mean((out - answer) ** 2))
