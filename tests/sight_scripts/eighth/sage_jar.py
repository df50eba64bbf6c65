# verdict: right
import numpy as np

# weighted samples: the rare class counts more
rng = np.random.default_rng(329)
X = rng.normal(size=(25, 3))
y = (X.sum(1) > 1.8).astype(float)[:, None]
weight = np.where(y == 1, 3.0, 1.0)
weight /= weight.sum()
P = {"w": rng.normal(0, .5, (3, 5)), "b": np.zeros(5), "v": rng.normal(0, .5, (5, 1)), "c": np.zeros(1)}
for i in range(600):
    h = np.tanh(X @ P["w"] + P["b"])
    p = 1 / (1 + np.exp(-(h @ P["v"] + P["c"])))
    d = weight * (p - y)
    e = d @ P["v"].T * (1 - h ** 2)
    P = {"w": P["w"] - X.T @ e, "b": P["b"] - e.sum(0), "v": P["v"] - h.T @ d, "c": P["c"] - d.sum(0)}
print("found", int(((p > .5) & (y == 1)).sum()), "of", int(y.sum()))
