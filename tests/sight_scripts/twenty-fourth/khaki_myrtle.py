# verdict: right
import numpy as np

rng = np.random.default_rng(64)
X = rng.uniform(-2, 2, size=(200, 1))
y = np.cos(2 * X) + 0.1 * rng.normal(size=(200, 1))

theta = {
    "W1": rng.normal(size=(1, 24)) * 1.4,
    "b1": rng.uniform(-1, 1, size=24),
    "W2": rng.normal(size=(24, 1)) * 0.2,
    "b2": np.zeros(1),
}
v = {k: np.zeros_like(p) for k, p in theta.items()}
lr = 0.02
mu = 0.9

def gradients(p, xb, yb):
    z = xb @ p["W1"] + p["b1"]
    h = np.maximum(0, z)
    e = (h @ p["W2"] + p["b2"] - yb) / len(xb)
    dz = (e @ p["W2"].T) * (z > 0)
    return {"W1": xb.T @ dz, "b1": dz.sum(axis=0), "W2": h.T @ e, "b2": e.sum(axis=0)}

for step in range(1500):
    rows = rng.choice(200, size=20, replace=False)
    # Nesterov: gradient at the point where the momentum would carry us
    ahead = {k: theta[k] + mu * v[k] for k in theta}
    g = gradients(ahead, X[rows], y[rows])
    for k in theta:
        v[k] = mu * v[k] - lr * g[k]
        theta[k] = theta[k] + v[k]

pred = np.maximum(0, X @ theta["W1"] + theta["b1"]) @ theta["W2"] + theta["b2"]
print("mse", round(float(np.mean((pred - y) ** 2)), 4))
