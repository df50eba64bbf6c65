# verdict: wrong
# line: 25
# why: The first weights' step uses a slice of the unshuffled samples instead of the batch.
import numpy as np

np.random.seed(8)
X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
y = (X[:, :3].sum(axis=1) >= 2).astype(float)[:, None]
W1 = np.random.uniform(-1, 1, (4, 6))
W2 = np.random.uniform(-1, 1, (6, 1))

def sigma(x):
    return 1 / (1 + np.exp(-x))

for epoch in range(800):
    order = np.random.permutation(8)
    for start in (0, 4):
        xb = X[order[start:start + 4]]
        yb = y[order[start:start + 4]]
        h = sigma(xb.dot(W1))
        o = sigma(h.dot(W2))
        do = (yb - o) * o * (1 - o)
        dh = do.dot(W2.T) * h * (1 - h)
        W2 += h.T.dot(do)
        W1 += X[start:start + 4].T.dot(dh)
print(np.mean((sigma(sigma(X.dot(W1)).dot(W2)) > .5) == y))
