# verdict: wrong
# line: 23
import numpy as np

rng = np.random.default_rng(140)
X = rng.uniform(0, 1, (45, 2))
y = (np.floor(3 * X[:, :1]) % 2 == 0).astype(float)
W = {"in": rng.normal(0, 2, (2, 8)), "inb": rng.normal(0, 1, 8), "out": rng.normal(0, 1, (8, 1)), "outb": np.zeros(1)}
vel = {k: np.zeros_like(w) for k, w in W.items()}
lr, mu = 0.2, 0.8


def gradient(w):
    h = 1 / (1 + np.exp(-(X @ w["in"] + w["inb"])))
    p = 1 / (1 + np.exp(-(h @ w["out"] + w["outb"])))
    dp = (p - y) / len(y)
    dh = dp @ w["out"].T * h * (1 - h)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    return loss, {"in": X.T @ dh, "inb": dh.sum(axis=0), "out": h.T @ dp, "outb": dp.sum(axis=0)}


for it in range(600):
    ahead = {k: W[k] - mu * vel[k] for k in W}
    loss, g = gradient(ahead)
    vel = {k: mu * vel[k] - lr * g[k] for k in W}
    W = {k: W[k] + vel[k] for k in W}
    if it % 120 == 0:
        print(it, "loss", loss)
