# verdict: right
import numpy as np
import copy

rng = np.random.default_rng(48)
X = rng.uniform(-2, 2, (80, 2))
y = (np.sin(X[:, 0]) * X[:, 1])[:, None]
split = 56
Xtr, Xva = X[:split], X[split:]
ytr, yva = y[:split], y[split:]

p = {"W": rng.normal(size=(2, 10)) * .7, "b": np.zeros(10),
     "V": rng.normal(size=(10, 1)) * .3, "c": np.zeros(1)}

def predict(p, x):
    h = np.tanh(x @ p["W"] + p["b"])
    return h, h @ p["V"] + p["c"]

best_val, best_p, wait = float("inf"), None, 0
for epoch in range(2000):
    h, o = predict(p, Xtr)
    val = ((predict(p, Xva)[1] - yva) ** 2).mean()
    if val < best_val - 1e-6:
        best_val, best_p, wait = val, copy.deepcopy(p), 0
    else:
        wait += 1
        if wait == 50:
            break
    d = (o - ytr) / split
    dh = d @ p["V"].T * (1 - h ** 2)
    for k, g in zip("WbVc", (Xtr.T @ dh, dh.sum(0), h.T @ d, d.sum(0))):
        p[k] -= 0.1 * g
print("stopped", epoch, "best val mse", best_val)
p = best_p
