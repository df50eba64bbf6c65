# verdict: right
import numpy as np

cfg = dict(hidden=32, lr=0.1, l2=1e-3, epochs=400, seed=15)
rng = np.random.default_rng(cfg["seed"])

X = rng.uniform(-1, 1, (100, 3))
Y = np.column_stack([X[:, 0] * X[:, 1], np.abs(X[:, 2])])

p = {
    "W1": rng.standard_normal((3, cfg["hidden"])) * np.sqrt(2 / 3),
    "b1": np.zeros(cfg["hidden"]),
    "W2": rng.standard_normal((cfg["hidden"], 2)) * np.sqrt(1 / cfg["hidden"]),
    "b2": np.zeros(2),
}

def gradients(p):
    z = X @ p["W1"] + p["b1"]
    h = np.maximum(0, z)
    diff = h @ p["W2"] + p["b2"] - Y
    loss = np.mean(diff ** 2) + cfg["l2"] * (np.sum(p["W1"] ** 2) + np.sum(p["W2"] ** 2))
    g = 2 * diff / diff.size
    gz = (g @ p["W2"].T) * (z > 0)
    return loss, {
        "W1": X.T @ gz + 2 * cfg["l2"] * p["W1"],
        "b1": gz.sum(axis=0),
        "W2": h.T @ g + 2 * cfg["l2"] * p["W2"],
        "b2": g.sum(axis=0),
    }

for epoch in range(cfg["epochs"]):
    lr = cfg["lr"] / (1 + epoch / 200)
    loss, g = gradients(p)
    for name in p:
        p[name] -= lr * g[name]
    if epoch % 100 == 0:
        print(f"{epoch:4d} | {lr:.4f} | {loss:.5f}")
