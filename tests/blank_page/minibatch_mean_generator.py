# verdict: scaled
# first wrong: -
# line: -
# mistake: grad-mean-over-batch
# why: batches of three come from a generator and each gradient is the mean over the batch, that is a third of the sum
import numpy as np

rnd = np.random.RandomState(50)
X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)] + [[.5, .5, .5, 1]], dtype=float)
y = np.where(X[:, [0]] != X[:, [1]], 1.0, 0.0)


def batches(size):
    order = rnd.permutation(len(X))
    for i in range(0, len(X), size):
        pick = order[i:i + size]
        yield X[pick], y[pick]


w1 = rnd.uniform(-1, 1, (4, 6))
w2 = rnd.uniform(-1, 1, (6, 1))

for epoch in range(4000):
    for xb, yb in batches(3):
        h = 1 / (1 + np.exp(-xb @ w1))
        o = 1 / (1 + np.exp(-h @ w2))
        d = (yb - o) * o * (1 - o) / len(xb)
        w1_step = xb.T @ (d @ w2.T * h * (1 - h))
        w2 += 1.5 * h.T @ d
        w1 += 1.5 * w1_step

print(np.round(1 / (1 + np.exp(-(1 / (1 + np.exp(-X @ w1))) @ w2)), 2).ravel())
