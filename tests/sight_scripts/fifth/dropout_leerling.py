# verdict: right
import numpy as np
rng = np.random.default_rng(31)
X = rng.normal(size=(60, 5))
y = (X[:, :1] * X[:, 1:2] > 0).astype(float)
W1 = rng.normal(size=(5, 20)) * .6; b1 = rng.normal(size=(1, 20)) * .1
W2 = rng.normal(size=(20, 1)) * .3; b2 = np.zeros((1, 1))
bewaar = 0.8
for i in range(800):
    masker = (rng.random((60, 20)) < bewaar) / bewaar
    z1 = X @ W1 + b1
    h = np.maximum(z1, 0) * masker
    uit = 1 / (1 + np.exp(-(h @ W2 + b2)))
    dz2 = (uit - y) / len(X)
    dz1 = (dz2 @ W2.T) * masker * (z1 > 0)
    W2 -= .3 * h.T @ dz2; b2 -= .3 * dz2.sum(0)
    W1 -= .3 * X.T @ dz1; b1 -= .3 * dz1.sum(0)
h = np.maximum(X @ W1 + b1, 0)
uit = 1 / (1 + np.exp(-(h @ W2 + b2)))
print("goed:", ((uit > .5) == y).mean())
