# verdict: right
# netwerk met een overgeslagen verbinding: g = h + tanh(h W2)
import numpy as np
np.random.seed(50)
X = np.hstack([np.random.uniform(-2, 2, (60, 1)), np.ones((60, 1))])
Y = np.sign(X[:, :1]) * X[:, :1] ** 2 / 2
W1 = np.random.randn(2, 7)
W2 = np.random.randn(7, 7) * .3
W3 = np.random.randn(7, 1) * .3
for stap in range(1000):
    h = np.tanh(X @ W1)
    r = np.tanh(h @ W2)
    g = h + r
    o = g @ W3
    fout = (o - Y) / 60
    dg = fout @ W3.T
    dr = dg * (1 - r * r)
    dh = (dg + dr @ W2.T) * (1 - h * h)
    W3 -= .2 * (g.T @ fout)
    W2 -= .2 * (h.T @ dr)
    W1 -= .2 * (X.T @ dh)
    if stap % 250 == 0: print(stap, np.sum(fout ** 2) * 60)
