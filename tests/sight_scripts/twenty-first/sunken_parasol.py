# verdict: right
import numpy as np

rng = np.random.RandomState(68)
m, width, k = 75, 8, 3
kind = rng.randint(k, size=m)
X = rng.randn(3, m) * 0.5
X[kind, np.arange(m)] += 1.2
Y = np.equal.outer(np.arange(k), kind).astype(float)

Win = rng.randn(width, 3) * 0.5
blocks = [(rng.randn(width, width) * 0.3, np.zeros((width, 1))) for _ in range(2)]
Wout = rng.randn(k, width) * 0.4
bout = np.zeros((k, 1))
lr = 0.1

for it in range(500):
    H = [Win @ X]
    S = []
    for w, b in blocks:
        S.append(np.tanh(w @ H[-1] + b))
        H.append(H[-1] + S[-1])          # identity + branch
    Z = Wout @ H[-1] + bout
    E = np.exp(Z - Z.max(axis=0, keepdims=True))
    P = E / E.sum(axis=0, keepdims=True)

    dZ = (P - Y) / m
    dH = Wout.T @ dZ
    Wout -= lr * dZ @ H[-1].T
    bout -= lr * dZ.sum(axis=1, keepdims=True)
    for i in (1, 0):
        w, b = blocks[i]
        dS = dH * (1 - S[i] ** 2)
        dH = dH + w.T @ dS
        w -= lr * dS @ H[i].T
        b -= lr * dS.sum(axis=1, keepdims=True)
    Win -= lr * dH @ X.T
    if it % 100 == 0:
        print(it, -np.mean(np.log(P[kind, np.arange(m)])))
