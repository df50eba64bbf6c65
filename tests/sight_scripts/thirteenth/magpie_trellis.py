# verdict: wrong
# line: 22
# why: gradient through the skip connection is missing
import numpy as np

r = np.random.RandomState(45)
X = r.randn(24, 4)
T = (X[:, :1] ** 2 + X[:, 1:2] - X[:, 2:3] > 0).astype(float)
P = {"in": r.randn(4, 7) * .5, "blk": r.randn(7, 7) * .4, "out": r.randn(7, 1) * .5}

def fwd(P, X):
    u = np.tanh(X @ P["in"])
    v = 1 / (1 + np.exp(-u @ P["blk"]))
    w = u + v
    return u, v, w, 1 / (1 + np.exp(-w @ P["out"]))

for k in range(1200):
    u, v, w, y = fwd(P, X)
    dy = (y - T) / len(X)
    dw = dy @ P["out"].T
    dv = dw * v * (1 - v)
    du = (dv @ P["blk"].T) * (1 - u ** 2)
    G = {"out": w.T @ dy, "blk": u.T @ dv, "in": X.T @ du}
    for name in P:
        P[name] -= 0.3 * G[name]
    if k % 300 == 0:
        print(k, "CE", -np.mean(T * np.log(y) + (1 - T) * np.log(1 - y)))
