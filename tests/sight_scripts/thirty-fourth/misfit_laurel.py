# verdict: wrong
# line: 21
# layers in a loop, any depth
import numpy as np
rng = np.random.default_rng(150)
dims = (2, 6, 5, 1)
W = [rng.normal(size=(p, q)) / np.sqrt(p) for p, q in zip(dims, dims[1:])]
b = [rng.normal(size=q) * 0.1 for q in dims[1:]]
X = rng.uniform(-1, 1, (28, 2))
Y = (X.prod(axis=1, keepdims=True) > 0) * 1.0
sig = lambda z: 1 / (1 + np.exp(-z))
for it in range(1500):
    a = [X]
    for w_, b_ in zip(W, b):
        a.append(sig(a[-1] @ w_ + b_))
    d = a[-1] - Y
    ds = [d]
    for i in (2, 1):
        d = d @ W[i].T * a[i] * (1 - a[i])
        ds.insert(0, d)
    for i in range(1, 3):
        W[i] -= 0.05 * a[i].T @ ds[i]
        b[i] -= 0.05 * ds[i].sum(0)
    if it % 300 == 0:
        print(it, np.mean((a[-1] > .5) == Y))
