# verdict: right
import numpy as np
rng = np.random.default_rng()
n = 36
X = rng.uniform(-1, 1, (n, 2)); Y = np.hypot(X[:, :1], X[:, 1:])
shape = {"W": (2, 8), "b": (8,), "V": (8, 1), "c": (1,)}
par = {k: rng.normal(0, .6, s) for k, s in shape.items()}
mom = {k: np.zeros(s) for k, s in shape.items()}
def fwd(q):
    h = np.tanh(X @ q["W"] + q["b"])
    return h, h @ q["V"] + q["c"]
def grads(q):
    h, o = fwd(q)
    e = 2 * (o - Y) / n
    z = e @ q["V"].T * (1 - h ** 2)
    return {"W": X.T @ z, "b": z.sum(0), "V": h.T @ e, "c": e.sum(0)}
for it in range(500):
    g = grads(par)
    for k in par:
        mom[k] = 0.9 * mom[k] + g[k]
        par[k] = par[k] - 0.03 * (g[k] + 0.9 * mom[k])
print(np.mean((fwd(par)[1] - Y) ** 2))
