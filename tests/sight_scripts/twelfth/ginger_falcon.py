# verdict: right
import numpy as np

rng = np.random.default_rng(11)

# 4-bit numbers: is it bigger than nine?
X = np.array([[int(c) for c in format(i, "04b")] for i in range(16)], dtype=float)
y = np.array([[float(i > 9)] for i in range(16)])

W1, b1 = rng.normal(size=(4, 8)), np.zeros(8)
W2, b2 = rng.normal(size=(8, 1)), np.zeros(1)

BATCH, LR = 5, 0.8
sig = lambda t: 1.0 / (1.0 + np.exp(-t))

for epoch in range(1200):
    order = rng.permutation(len(X))
    for start in range(0, len(X), BATCH):
        pick = order[start:start + BATCH]
        xb, yb = X[pick], y[pick]
        h = sig(xb @ W1 + b1)
        o = sig(h @ W2 + b2)
        do = (o - yb) / len(pick)
        dh = do @ W2.T * h * (1 - h)
        W2 -= LR * h.T @ do
        b2 -= LR * do.sum(axis=0)
        W1 -= LR * xb.T @ dh
        b1 -= LR * dh.sum(axis=0)

out = sig(sig(X @ W1 + b1) @ W2 + b2)
for i, v in enumerate(out[:, 0]):
    print(i, round(float(v), 3))
