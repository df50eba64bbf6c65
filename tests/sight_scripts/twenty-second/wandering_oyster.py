# verdict: wrong
# line: 20
# why: alpha: The rate falls to 0 in epoch 200 of 300 and is negative afterwards, so the net climbs.
import numpy as np

rng = np.random.default_rng(98)
X = rng.uniform(-2, 2, (100, 2))
Y = np.abs(X[:, :1] - X[:, 1:])
dims = [2, 10, 10, 1]
Ws = [rng.normal(0, np.sqrt(1 / i), (i, o)) for i, o in zip(dims[:-1], dims[1:])]
bs = [np.zeros((1, o)) for o in dims[1:]]

def elu(z):
    return np.where(z > 0, z, np.expm1(np.minimum(z, 0)))

def elu_slope(z):
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))

for epoch in range(300):
    lr = 0.05 * (1 - epoch / 200)
    zs, hs = [], [X]
    for W, b in zip(Ws, bs):
        zs.append(hs[-1] @ W + b)
        hs.append(elu(zs[-1]))
    hs[-1] = zs[-1]
    d = (hs[-1] - Y) / len(X)
    steps = []
    for l in (2, 1, 0):
        steps.append((l, hs[l].T @ d, d.sum(axis=0, keepdims=True)))
        if l > 0:
            d = d @ Ws[l].T * elu_slope(zs[l - 1])
    for l, gW, gb in steps:
        Ws[l] -= lr * gW
        bs[l] -= lr * gb
    if epoch % 100 == 0:
        print(epoch, np.mean((hs[-1] - Y) ** 2))
