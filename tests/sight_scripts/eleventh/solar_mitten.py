# verdict: right
import numpy as np

def dense(w, b):
    def fwd(x):
        def bwd(d):
            return d @ w.T, (x.T @ d, d.sum(axis=0))
        return x @ w + b, bwd
    return fwd

def squash():
    def fwd(x):
        y = 1 / (1 + np.exp(-x))
        return y, lambda d: (d * y * (1 - y), None)
    return fwd

def compose(fs, x):
    backs = []
    for f in fs:
        x, bk = f(x)
        backs.append(bk)
    return x, backs

rng = np.random.default_rng(79)
theta = [[rng.normal(size=(2, 6)), np.zeros(6)], [rng.normal(size=(6, 1)), np.zeros(1)]]
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
Y = np.logical_xor(X[:, :1], X[:, 1:]).astype(int)

for it in range(5000):
    fs = [dense(*theta[0]), squash(), dense(*theta[1]), squash()]
    out, backs = compose(fs, X)
    d = out - Y
    if it % 1000 == 0:
        print(it, 0.5 * np.sum(d ** 2))
    collected = []
    for bk in reversed(backs):
        d, g = bk(d)
        if g is not None:
            collected.append(g)
    theta = [[p - 1.0 * q for p, q in zip(layer, g)]
             for layer, g in zip(theta, reversed(collected))]
