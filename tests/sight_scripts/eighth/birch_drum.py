# verdict: wrong
# line: 25
# why: The second head's share of the hidden delta replaces the first head's instead of being added.
import numpy as np

# shared hidden layer, one head per target
rng = np.random.default_rng(606)
X = rng.integers(0, 2, (12, 4)).astype(float)
targets = {"xor": (X[:, :1] != X[:, 1:2]).astype(float), "and": X[:, 2:3] * X[:, 3:]}
W = rng.normal(0, 1, (4, 8))
heads = {name: rng.normal(0, 1, (8, 1)) for name in targets}
rate = 0.3

def sig(z):
    return 1 / (1 + np.exp(-z))

for k in range(1000):
    h = sig(X @ W)
    d_hidden = np.zeros_like(h)
    changes = {}
    for name, t in targets.items():
        o = sig(h @ heads[name])
        d = (o - t) * o * (1 - o)
        changes[name] = h.T @ d
        d_hidden = d @ heads[name].T * h * (1 - h)
    for name in heads:
        heads[name] -= rate * changes[name]
    W -= rate * X.T @ d_hidden
for name, t in targets.items():
    print(name, "error", np.abs(sig(sig(X @ W) @ heads[name]) - t).mean().round(4))
