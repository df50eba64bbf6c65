# verdict: wrong
# line: 13
# why: derivatives: The slope of z*s(z) is s + z*s*(1-s); the second term is missing.
import numpy as np

def s(z):
    return 1 / (1 + np.exp(-z))

def swish(z):
    return z * s(z)

def swish_grad(z):
    return s(z)

rng = np.random.default_rng(82)
X = np.linspace(-2, 2, 70)[:, None]
Y = np.c_[X ** 3 / 4 - X, np.exp(-X ** 2)]

sizes = [1, 14, 14, 2]
Ws = [rng.normal(0, 1 / np.sqrt(i), (i, o)) for i, o in zip(sizes, sizes[1:])]
bs = [rng.normal(0, 0.1, o) for o in sizes[1:]]
vel = [np.zeros_like(p) for p in Ws + bs]

for epoch in range(800):
    z1 = X @ Ws[0] + bs[0]; a1 = swish(z1)
    z2 = a1 @ Ws[1] + bs[1]; a2 = swish(z2)
    out = a2 @ Ws[2] + bs[2]
    d3 = 2 * (out - Y) / len(X)
    d2 = d3 @ Ws[2].T * swish_grad(z2)
    d1 = d2 @ Ws[1].T * swish_grad(z1)
    grads = [X.T @ d1, a1.T @ d2, a2.T @ d3, d1.sum(0), d2.sum(0), d3.sum(0)]
    for p, v, g in zip(Ws + bs, vel, grads):
        v[...] = 0.9 * v - 0.01 * g
        p += v
    if epoch % 200 == 0:
        print(epoch, np.mean((out - Y) ** 2))
