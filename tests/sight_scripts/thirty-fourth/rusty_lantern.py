# verdict: right
import numpy as np

rng = np.random.default_rng(8)
T = 5
seqs = rng.normal(size=(10, T))
goal = seqs.sum(axis=1) * 0.3
Wx = rng.normal(0, 0.4, 4)
Wh = rng.normal(0, 0.4, (4, 4))
bh = np.zeros(4)
wo = rng.normal(0, 0.4, 4)
for ep in range(300):
    hs = [np.zeros((10, 4))]
    for t in range(T):
        hs.append(np.tanh(np.outer(seqs[:, t], Wx) + hs[-1] @ Wh.T + bh))
    pred = hs[-1] @ wo
    err = (pred - goal) / 10
    dWx, dWh, db = np.zeros(4), np.zeros((4, 4)), np.zeros(4)
    dh = np.outer(err, wo)
    for t in reversed(range(T)):
        da = dh * (1 - hs[t + 1] ** 2)
        dWx += seqs[:, t] @ da
        dWh += da.T @ hs[t]
        db += da.sum(0)
        dh = da @ Wh
    wo -= 0.2 * (err @ hs[-1])
    Wx -= 0.2 * dWx
    Wh -= 0.2 * dWh
    bh -= 0.2 * db
    if ep % 60 == 0:
        print(ep, 5 * (err ** 2).sum() * 10)
