# verdict: wrong
# first wrong: sigmoid
# line: 16
# mistake: -
# why: the shares are of all samples, and the weights are multiplied by an einsum
import numpy as np

rng = np.random.default_rng(14)
kind = rng.integers(0, 3, 60)
X = rng.normal(size=(60, 4)) + 2 * np.eye(4)[kind]
T = np.eye(3)[kind]
U, V = rng.normal(size=(4, 9)) * 0.5, rng.normal(size=(9, 3)) * 0.3
for i in range(400):
    h = np.tanh(np.einsum("nd,dh->nh", X, U))
    s = np.exp(np.einsum("nh,hc->nc", h, V))
    p = s / s.sum(axis=0)
    d = (p - T) / 60
    e = np.einsum("nc,hc->nh", d, V) * (1 - h * h)
    V -= 0.5 * np.einsum("nh,nc->hc", h, d)
    U -= 0.5 * np.einsum("nd,nh->dh", X, e)
