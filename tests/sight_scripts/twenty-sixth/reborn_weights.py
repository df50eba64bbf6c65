# verdict: wrong
# line: 13
# also: 14
# why: loop: the weights are drawn anew at the start of each epoch
import numpy as np

rng = np.random.default_rng(29)
punkte = rng.uniform(-1, 1, (64, 2))
klasse = (punkte[:, 0] > punkte[:, 1] ** 2).astype(float)[:, None]
eins = np.ones((64, 1))

for epoche in range(50):
    w1 = rng.uniform(-1, 1, (3, 6))
    w2 = rng.uniform(-1, 1, (7, 1))
    reihenfolge = rng.permutation(64)
    summe = 0
    for i in range(0, 64, 16):
        sel = reihenfolge[i:i + 16]
        x = np.hstack([punkte[sel], eins[sel]])
        h = np.tanh(x @ w1)
        hb = np.hstack([h, eins[sel]])
        p = 1 / (1 + np.exp(-hb @ w2))
        d = p - klasse[sel]
        dh = (d @ w2[:6].T) * (1 - h * h)
        w2 -= 0.05 * hb.T @ d
        w1 -= 0.05 * x.T @ dh
        summe += np.abs(d).sum()
    if epoche % 10 == 0:
        print("Epoche", epoche, "Fehler", summe / 64)
