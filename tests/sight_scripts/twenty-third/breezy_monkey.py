# verdict: right
import numpy as np

rng = np.random.default_rng(17)
bits = np.array([[(n >> k) & 1 for k in range(4)] for n in range(16)])
X = np.c_[2.0 * bits - 1, np.ones(16)]
T = np.where(bits.sum(axis=1, keepdims=True) % 2 == 1, 1.0, -1.0)

W1 = rng.normal(0, 0.6, (5, 12))
W2 = rng.normal(0, 0.6, (13, 1))
M1, M2 = np.zeros_like(W1), np.zeros_like(W2)
lr, mu, wd = 0.05, 0.9, 1e-5

for epoch in range(1000):
    p = rng.permutation(16)
    for batch in (p[:8], p[8:]):
        xb, tb = X[batch], T[batch]
        h = np.tanh(xb @ W1)
        h1 = np.c_[h, np.ones(8)]
        o = np.tanh(h1 @ W2)
        d2 = (o - tb) * (1 - o * o) / 8
        d1 = d2 @ W2[:-1].T * (1 - h * h)
        G2 = h1.T @ d2 + wd * W2
        G1 = xb.T @ d1 + wd * W1
        M2 = mu * M2 - lr * G2
        M1 = mu * M1 - lr * G1
        W2 = W2 + M2
        W1 = W1 + M1

o = np.tanh(np.c_[np.tanh(X @ W1), np.ones(16)] @ W2)
print("parity right for", int((np.sign(o) == T).sum()), "of 16")
