# verdict: wrong
# line: 30
# why: The recurrent weight gradient must use the previous state h[t-1], not the current h[t].
import numpy as np

rng = np.random.default_rng(90)
T_len, n_h = 6, 5
seqs = rng.normal(size=(20, T_len))
goal = np.tanh(seqs.sum(axis=1) / 2)

Wx = rng.normal(size=n_h) * 0.5
Wh = rng.normal(size=(n_h, n_h)) * 0.3
bh = np.zeros(n_h)
Wy = rng.normal(size=n_h) * 0.5

for epoch in range(120):
    gWx, gWh, gbh, gWy = map(np.zeros_like, (Wx, Wh, bh, Wy))
    total = 0.0
    for s, y in zip(seqs, goal):
        h = [np.zeros(n_h)]
        for t in range(T_len):
            h.append(np.tanh(Wx * s[t] + Wh @ h[-1] + bh))
        e = Wy @ h[-1] - y
        total += e * e
        gWy += e * h[-1]
        dh = e * Wy
        for t in range(T_len, 0, -1):
            dz = dh * (1 - h[t] ** 2)
            gWx += dz * s[t - 1]
            gWh += np.outer(dz, h[t])
            gbh += dz
            dh = Wh.T @ dz
    for p, g in ((Wx, gWx), (Wh, gWh), (bh, gbh), (Wy, gWy)):
        p -= 0.1 * g / len(seqs)
    if epoch % 30 == 0:
        print(epoch, total / len(seqs))
