# verdict: right
import numpy as np

# max-margin classifier with one hidden layer, labels in {-1, +1}
rng = np.random.default_rng(58)

n = 80
r = np.where(np.arange(n) < n // 2, rng.uniform(0, 1, n), rng.uniform(1.3, 2.2, n))
phi = rng.uniform(0, 2 * np.pi, n)
X = np.stack([r * np.cos(phi), r * np.sin(phi)], axis=1)
t = np.where(np.arange(n) < n // 2, 1.0, -1.0)

V = rng.normal(0, 1, (2, 9))
a = rng.normal(0, 0.5, 9)
w = rng.normal(0, 0.5, 9)
c = 0.0
lam = 1e-3
eta = 0.1

for k in range(800):
    H = np.tanh(X @ V + a)
    s = H @ w + c
    margin = t * s
    hinge = np.maximum(0.0, 1.0 - margin)

    ds = -t * (margin < 1.0) / n
    dH = np.outer(ds, w) * (1.0 - H * H)

    w -= eta * (H.T @ ds + lam * w)
    c -= eta * ds.sum()
    V -= eta * (X.T @ dH + lam * V)
    a -= eta * dH.sum(axis=0)

    if k % 160 == 0:
        print("%4d  hinge %.4f  wrong %d" % (k, hinge.mean(), (margin <= 0).sum()))
