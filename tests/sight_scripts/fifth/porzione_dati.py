# verdict: wrong
# line: 17
# why: The targets of the mini-batch come from the running position s, not from the shuffled indices.
import numpy as np
rng = np.random.default_rng(1492)
# tre spicchi di un cerchio
ang = rng.uniform(0, 2 * np.pi, 90)
X = np.c_[np.cos(ang), np.sin(ang)] * rng.uniform(.3, 1, (90, 1))
Y = np.eye(3)[(ang // (2 * np.pi / 3)).astype(int)]
W1 = rng.normal(0, 1, (2, 12)); b1 = rng.normal(0, .1, 12)
W2 = rng.normal(0, .4, (12, 3)); b2 = np.zeros(3)
passo, taglia = .2, 30
for epoca in range(100):
    ordine = rng.permutation(90)
    for s in range(0, 90, taglia):
        indici = ordine[s:s + taglia]
        x, y = X[indici], Y[s:s + taglia]
        z = x @ W1 + b1
        h = np.maximum(z, 0)
        e = np.exp(h @ W2 + b2)
        p = e / e.sum(1, keepdims=True)
        d = (p - y) / taglia
        dz = (d @ W2.T) * (z > 0)
        W2 -= passo * h.T @ d;  b2 -= passo * d.sum(0)
        W1 -= passo * x.T @ dz; b1 -= passo * dz.sum(0)
    if epoca % 25 == 0:
        print(epoca, -np.log((p * y).sum(1)).mean())
