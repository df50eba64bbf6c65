# verdict: right
# why: One flat vector of parameters with unpack/pack, analytic gradient.
import numpy as np
rng = np.random.RandomState(36)
shapes = [(3, 7), (7,), (7, 2), (2,)]
sizes = [int(np.prod(s)) for s in shapes]
cuts = np.cumsum(sizes)[:-1]
def unpack(v): return [a.reshape(s) for a, s in zip(np.split(v, cuts), shapes)]
def pack(ms): return np.concatenate([m.ravel() for m in ms])
X = rng.randn(40, 3); Y = np.c_[np.cos(X[:, 0]), X[:, 1]*X[:, 2]]
def cost(v):
    W, b, U, c = unpack(v)
    h = np.tanh(X @ W + b)
    e = h @ U + c - Y
    d = e/len(X)
    dh = d @ U.T*(1-h**2)
    return .5*(e**2).sum()/len(X), pack([X.T @ dh, dh.sum(0), h.T @ d, d.sum(0)])
v = rng.randn(sum(sizes))*.4
vel = np.zeros_like(v)
for i in range(1000):
    J, g = cost(v)
    vel = .9*vel + .1*g
    v = v - .3*vel
    if i % 200 == 0: print(i, J)
