# verdict: right
import numpy as np

rng = np.random.default_rng(8)

bits = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
parity = bits.sum(axis=1, keepdims=True) % 2

U = rng.standard_normal((3, 8))
c = np.zeros(8)
V = rng.standard_normal((8, 1))
d = np.zeros(1)
vU, vc, vV, vd = (np.zeros_like(q) for q in (U, c, V, d))
mu, lr = 0.9, 0.1

for epoch in range(3000):
    s = 1 / (1 + np.exp(-(bits.dot(U) + c)))
    o = 1 / (1 + np.exp(-(s.dot(V) + d)))
    go = (o - parity) * o * (1 - o)
    gs = go.dot(V.T) * s * (1 - s)

    vV = mu * vV - lr * s.T.dot(go)
    vd = mu * vd - lr * go.sum(axis=0)
    vU = mu * vU - lr * bits.T.dot(gs)
    vc = mu * vc - lr * gs.sum(axis=0)
    V += vV
    d += vd
    U += vU
    c += vc
    if epoch % 600 == 0:
        print(epoch, 0.5 * np.sum((o - parity) ** 2))
