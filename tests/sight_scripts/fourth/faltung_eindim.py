# verdict: right
# why: A one-dimensional convolution with ReLU, mean pooling and logistic output; the kernel's gradient sums over all positions and samples.
# kleines 1D-Faltungsnetz: steigt die Kurve oder schwingt sie?
import numpy as np
r = np.random.default_rng(321)

n, laenge, breite, kanaele = 80, 20, 5, 4
klasse = r.integers(0, 2, n)
zeit = np.arange(laenge)
signale = np.array([np.sin(zeit * 1.3 + r.uniform(0, 6)) if k else zeit / 10 - 1 + r.normal(0, .3) for k in klasse])
signale += r.normal(0, .1, signale.shape)

fenster = np.lib.stride_tricks.sliding_window_view(signale, breite, axis=1)     # n, pos, breite
kern = r.normal(0, .5, (breite, kanaele))
kb = np.full(kanaele, .1)
w = r.normal(0, .5, kanaele)
wb = np.zeros(1)

for s in range(400):
    karte = fenster @ kern + kb
    akt = np.maximum(karte, 0)
    pool = akt.mean(axis=1)
    p = 1 / (1 + np.exp(-(pool @ w + wb[0])))
    dz = (p - klasse) / n
    dpool = np.outer(dz, w)
    dkarte = np.repeat(dpool[:, None, :] / akt.shape[1], akt.shape[1], axis=1) * (karte > 0)
    w -= 1.0 * pool.T @ dz
    wb -= 1.0 * dz.sum()
    kern -= 1.0 * np.einsum('npb,npk->bk', fenster, dkarte)
    kb -= 1.0 * dkarte.sum(axis=(0, 1))
    if s % 100 == 0:
        print(s, "richtig:", ((p > .5) == klasse).mean())
