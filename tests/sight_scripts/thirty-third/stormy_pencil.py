# verdict: right
import numpy as np
# autoencoder with tied weights: the decoder is the transpose of the encoder
g = np.random.default_rng(101)
X = np.array([list(map(int, s)) for s in ("1100", "0110", "0011", "1001", "1111", "0000")], dtype=float)
E = g.uniform(-1, 1, (4, 3))

for i in range(1000):
    h = 1 / (1 + np.exp(-X @ E))
    rec = h @ E.T
    d_rec = (rec - X) / len(X)
    d_pre = (d_rec @ E) * h * (1 - h)
    E = E - 0.2 * (X.T @ d_pre + d_rec.T @ h)
    if i % 250 == 0:
        print(i, np.square(rec - X).mean())
