# verdict: right
import numpy as np

rng = np.random.default_rng(100)
X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
y = ((X[:, 0] + X[:, 1] + X[:, 2]) % 2).reshape(-1, 1)

W1 = rng.normal(0, 1, (4, 8))
W2 = rng.normal(0, 1, (8, 1))

def sigma(x):
    return 1 / (1 + np.exp(-x))

batch = 4
for epoch in range(2500):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch):
        pick = order[start:start + batch]
        xb, yb = X[pick], y[pick]
        h = sigma(xb @ W1)
        o = sigma(h @ W2)
        do = (o - yb) * o * (1 - o)
        dh = (do @ W2.T) * h * (1 - h)
        W2 -= 0.8 * h.T @ do
        W1 -= 0.8 * xb.T @ dh
print("parity of three bits:", sigma(sigma(X @ W1) @ W2).round(2).ravel())
