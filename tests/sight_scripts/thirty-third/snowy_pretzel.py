# verdict: wrong
# line: 14
import numpy as np
rng = np.random.default_rng()
X = rng.normal(size=(50, 4)); y = (X[:, :1] ** 2 > X[:, 1:2]).astype(float)
W1 = rng.normal(0, .5, (4, 16)); b1 = np.zeros(16); W2 = rng.normal(0, .5, (16, 1)); b2 = np.zeros(1)
keep = 0.8
def sg(z): return 1 / (1 + np.exp(-z))
for it in range(500):
    h = np.tanh(X @ W1 + b1)
    mask = (rng.random(h.shape) < keep) / keep
    hd = h * mask
    d = (sg(hd @ W2 + b2) - y) / 50
    dh = d @ W2.T * (1 - h ** 2)
    W2 -= .5 * hd.T @ d
    b2 -= .5 * d.sum(0)
    W1 -= .5 * X.T @ dh
    b1 -= .5 * dh.sum(0)
print(((sg(np.tanh(X @ W1 + b1) @ W2 + b2) > .5) == y).mean())
