# verdict: right
import numpy as np

rng = np.random.default_rng(36)

# will the bus be late? rain, monday, school holiday, rush hour
X = rng.integers(0, 2, (48, 4)).astype(float)
late = ((X @ [1.0, 0.7, -1.2, 1.1] + rng.normal(0, 0.2, 48)) > 0.9).astype(float).reshape(-1, 1)
X = np.insert(X, 0, 1.0, axis=1)          # bias

alphas = {"hidden": 0.3, "out": 0.1}      # the hidden layer may learn faster
V = rng.uniform(-0.7, 0.7, (5, 6))
w = rng.uniform(-0.7, 0.7, (7, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


def forward():
    h = np.insert(squash(X @ V), 0, 1.0, axis=1)
    return h, squash(h @ w)


for it in range(1500):
    h, p = forward()
    miss = late - p
    d_out = miss * p * (1 - p)
    d_hid = (d_out @ w.T * h * (1 - h))[:, 1:]
    V, w = V + alphas["hidden"] * X.T @ d_hid, w + alphas["out"] * h.T @ d_out
    if it % 300 == 0:
        logloss = -np.mean(late * np.log(p) + (1 - late) * np.log(1 - p))
        print(f"{it:5d}  log loss {logloss:.4f}  hits {np.mean((p > 0.5) == late):.3f}")
