# verdict: wrong
# line: 16
import numpy as np
rng = np.random.default_rng(67)
# find the bump: kernel of width 4 slides over a trace, the strongest response counts
trace = rng.normal(size=(30, 12))
bump = (trace[:, 4] + trace[:, 5] > 0.3).astype(float)
ker = rng.normal(size=(5, 4)) * 0.5
read = rng.normal(size=5) * 0.5
c0 = 0.0
win = np.stack([trace[:, i:i + 4] for i in range(9)], axis=1)
ar = np.arange(30)[:, None]
for ep in range(600):
    resp = np.einsum("npk,fk->nfp", win, ker)
    best = resp.max(axis=2)
    where = np.abs(resp).argmax(axis=2)
    a = np.tanh(best)
    p = 1 / (1 + np.exp(-(a @ read + c0)))
    d = (p - bump) / 30
    da = np.outer(d, read) * (1 - a ** 2)
    chosen = win[ar, where]
    ker -= 0.5 * np.einsum("nf,nfk->fk", da, chosen)
    read -= 0.5 * a.T @ d
    c0 -= 0.5 * d.sum()
print("right", ((p > 0.5) == bump).mean())
