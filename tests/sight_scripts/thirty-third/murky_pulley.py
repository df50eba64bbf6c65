# verdict: wrong
# line: 15
import numpy as np
rng = np.random.default_rng(3)
X = rng.normal(size=(40, 2)); y = np.linalg.norm(X, axis=1, keepdims=True)
p = {"W": rng.normal(size=(2, 10)), "b": rng.normal(size=10), "V": rng.normal(size=(10, 1)) * .3, "c": np.zeros(1)}
ms = {k: np.ones_like(a) for k, a in p.items()}
for it in range(500):
    h = np.tanh(X @ p["W"] + p["b"])
    e = 2 * (h @ p["V"] + p["c"] - y) / 40
    z = e @ p["V"].T * (1 - h ** 2)
    g = {"W": X.T @ z, "b": z.sum(0), "V": h.T @ e, "c": e.sum(0)}
    for k in p:
        ms[k] = 0.95 * ms[k] + 0.05 * g[k] ** 2
        p[k] = p[k] - 0.005 * g[k] / (ms[k] + 0.01)
print(np.mean((np.tanh(X @ p["W"] + p["b"]) @ p["V"] + p["c"] - y) ** 2))
