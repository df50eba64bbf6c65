# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the sum of a softmax is an einsum of one array
import numpy as np

rng = np.random.default_rng(14)
kind = rng.integers(0, 3, 60)
X = rng.normal(size=(60, 4)) + 2 * np.eye(4)[kind]
T = np.eye(3)[kind]
U, V = rng.normal(size=(9, 4)) * 0.5, rng.normal(size=(3, 9)) * 0.3
for i in range(400):
    h = np.tanh(np.einsum("hd,nd->nh", U, X))
    s = np.exp(np.einsum("ch,nh->nc", V, h))
    s /= np.einsum("nc->n", s)[:, None]
    d = (s - T) / 60
    e = np.einsum("nc,ch->nh", d, V) * (1 - h * h)
    V -= 0.5 * np.einsum("nc,nh->ch", d, h)
    U -= 0.5 * np.einsum("nh,nd->hd", e, X)
