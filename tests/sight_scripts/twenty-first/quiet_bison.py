# verdict: right
import numpy as np

rng = np.random.default_rng(31)

# One trunk, two heads: the quadrant's sign (0/1) and the distance from the origin.
X = rng.normal(size=(160, 2))
kind = (X[:, 0] * X[:, 1] > 0).astype(float)[:, None]
dist = np.sqrt((X ** 2).sum(axis=1, keepdims=True))

trunk = {"W": rng.normal(0, 0.8, (2, 15)), "b": np.zeros(15)}
head_kind = {"W": rng.normal(0, 0.3, (15, 1)), "b": np.zeros(1)}
head_dist = {"W": rng.normal(0, 0.3, (15, 1)), "b": np.zeros(1)}

lr = 0.15
for epoch in range(800):
    h = np.tanh(X @ trunk["W"] + trunk["b"])
    p = 1 / (1 + np.exp(-(h @ head_kind["W"] + head_kind["b"])))
    q = h @ head_dist["W"] + head_dist["b"]

    d_kind = (p - kind) / len(X)
    d_dist = (q - dist) / len(X)
    d_h = d_kind @ head_kind["W"].T + d_dist @ head_dist["W"].T
    d_z = d_h * (1 - h ** 2)

    for head, d in ((head_kind, d_kind), (head_dist, d_dist)):
        head["W"] -= lr * h.T @ d
        head["b"] -= lr * d.sum(axis=0)
    trunk["W"] -= lr * X.T @ d_z
    trunk["b"] -= lr * d_z.sum(axis=0)

    if epoch % 200 == 0:
        print(epoch, "acc", np.mean((p > 0.5) == kind), "mse", np.mean((q - dist) ** 2))
