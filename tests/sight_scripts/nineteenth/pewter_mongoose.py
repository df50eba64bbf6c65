# verdict: right
import numpy as np

g = np.random.default_rng(31)
P = g.random((3, 25))
T = (P.sum(axis=0, keepdims=True) > 1.5) * 0.8 + 0.1
V = g.normal(size=(5, 3)); c = g.normal(size=(5, 1))
W = g.normal(size=(1, 5)); d = g.normal(size=(1, 1))
eta, lam, Q = 0.9, 0.002, P.shape[1]

f = lambda n: 1 / (1 + np.exp(-n))

for k in range(1000):
    a1 = f(V @ P + c)
    a2 = f(W @ a1 + d)
    s2 = (a2 - T) * a2 * (1 - a2)
    s1 = a1 * (1 - a1) * (W.T @ s2)
    gW = s2 @ a1.T / Q + lam * W
    gV = s1 @ P.T / Q + lam * V
    W = W - eta * gW
    d = d - eta * s2.mean(axis=1, keepdims=True)
    V = V - eta * gV
    c = c - eta * s1.mean(axis=1, keepdims=True)
    if k % 200 == 0:
        print(k, 0.5 * np.mean((a2 - T) ** 2) + 0.5 * lam * ((W ** 2).sum() + (V ** 2).sum()))
