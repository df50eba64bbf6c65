# verdict: right
import numpy as np

rng = np.random.default_rng(321)


def batches(X, Y, size):
    order = rng.permutation(len(X))
    for k in range(0, len(X), size):
        sel = order[k:k + size]
        yield X[sel], Y[sel]


# spirals
n = 60
t = np.linspace(0.3, 3.2, n)
one = np.column_stack([t * np.cos(2 * t), t * np.sin(2 * t)])
X = np.vstack([one, -one]) / 3 + rng.normal(0, 0.02, (2 * n, 2))
Y = np.repeat([[1.0, 0.0], [0.0, 1.0]], n, axis=0)

W = [rng.normal(0, 1.0, (2, 24)), rng.normal(0, 0.3, (24, 12)), rng.normal(0, 0.3, (12, 2))]
B = [np.zeros(24), np.zeros(12), np.zeros(2)]
KEEP = 0.9
LR = 0.1

for epoch in range(250):
    for xb, yb in batches(X, Y, 20):
        m1 = (rng.random((len(xb), 24)) < KEEP) / KEEP
        a1 = np.maximum(xb @ W[0] + B[0], 0) * m1
        a2 = np.tanh(a1 @ W[1] + B[1])
        s = a2 @ W[2] + B[2]
        s = np.exp(s - s.max(axis=1, keepdims=True))
        p = s / s.sum(axis=1, keepdims=True)

        d3 = (p - yb) / len(xb)
        d2 = d3 @ W[2].T * (1 - a2 ** 2)
        d1 = d2 @ W[1].T * m1 * (a1 > 0)

        for i, (inp, d) in enumerate([(xb, d1), (a1, d2), (a2, d3)]):
            W[i] -= LR * inp.T @ d
            B[i] -= LR * d.sum(axis=0)
    if epoch % 50 == 0:
        a = np.tanh(np.maximum(X @ W[0] + B[0], 0) @ W[1] + B[1]) @ W[2] + B[2]
        print(epoch, (a.argmax(1) == Y.argmax(1)).mean())
