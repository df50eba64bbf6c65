# verdict: right
import numpy as np
# in-place tricks to save memory: d overwritten step by step, hidden values stay untouched
rng = np.random.default_rng(425)
X = rng.random((12, 3))
y = (X[:, :1] > 0.5).astype(float)
W = rng.normal(size=(3, 5))
V = rng.normal(size=(5, 1))
h = np.empty((12, 5))
o = np.empty((12, 1))
for i in range(1200):
    np.matmul(X, W, out=h)
    np.negative(h, out=h); np.exp(h, out=h); h += 1; np.reciprocal(h, out=h)
    np.matmul(h, V, out=o)
    np.negative(o, out=o); np.exp(o, out=o); o += 1; np.reciprocal(o, out=o)
    d = o - y
    d *= o
    d *= 1 - o
    e = d @ V.T
    e *= h
    e *= 1 - h
    V -= h.T @ d
    W -= X.T @ e
print("sse", ((o - y) ** 2).sum().round(4))
