# verdict: right
import numpy as np

# attention pooling: which of 5 items carries the value to report?
rng = np.random.default_rng(47)
N, T, D = 80, 5, 3
items = rng.normal(size=(N, T, D))
which = items[:, :, 0].argmax(axis=1)
goal = items[np.arange(N), which, 1]

q = rng.normal(size=D) * 0.3          # query
V = rng.normal(size=(D, 6)) * 0.4     # value projection
u = rng.normal(size=6) * 0.4
c = 0.0
lr = 0.1

for step in range(500):
    score = items @ q
    a = np.exp(score - score.max(axis=1, keepdims=True))
    a /= a.sum(axis=1, keepdims=True)
    vals = np.tanh(items @ V)
    ctx = np.einsum('nt,ntk->nk', a, vals)
    pred = ctx @ u + c
    e = (pred - goal) / N
    du = ctx.T @ e
    dc = e.sum()
    dctx = np.outer(e, u)
    da = np.einsum('nk,ntk->nt', dctx, vals)
    dvals = a[:, :, None] * dctx[:, None, :]
    dscore = a * (da - (a * da).sum(axis=1, keepdims=True))
    dq = np.einsum('nt,ntd->d', dscore, items)
    dV = np.einsum('ntd,ntk->dk', items, dvals * (1 - vals ** 2))
    q -= lr * dq
    V -= lr * dV
    u -= lr * du
    c -= lr * dc
    if step % 100 == 0:
        print(step, 0.5 * ((pred - goal) ** 2).mean())
print(q)
