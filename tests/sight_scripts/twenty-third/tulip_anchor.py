# verdict: right
import numpy as np

rng = np.random.default_rng(33)
inp = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
out = np.array([0., 1., 1., 0.])[:, None]

V = rng.normal(size=(2, 4)); c = rng.normal(size=4)
W = rng.normal(size=(4, 1)); d = rng.normal(size=1)

def f(u):
    return 1. / (1. + np.exp(-u))

eta = .9
for t in range(8000):
    h = f(inp @ V + c)
    o = f(h @ W + d)
    # gradient of the squared error, from back to front
    go = (o - out) * o * (1 - o)
    gh = (go @ W.T) * h * (1 - h)
    W -= eta * (h.T @ go)
    d -= eta * go.sum(0)
    V -= eta * (inp.T @ gh)
    c -= eta * gh.sum(0)
print(np.c_[inp, out, o.round(3)])
