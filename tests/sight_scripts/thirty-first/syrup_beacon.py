# verdict: wrong
# line: 24
import numpy as np

rng = np.random.default_rng(52)
X = rng.normal(size=(120, 4))
y = (X @ np.array([1.0, -2.0, 0.5, 0.0]) > 0.2).astype(float).reshape(-1, 1)

params = {
    "W1": rng.normal(0, 0.5, (4, 8)), "b1": np.zeros((1, 8)),
    "W2": rng.normal(0, 0.5, (8, 1)), "b2": np.zeros((1, 1)),
}
cache = {name: np.zeros_like(p) for name, p in params.items()}
decay, rate, eps = 0.9, 0.0005, 1e-3

for epoch in range(400):
    h = np.maximum(0, X @ params["W1"] + params["b1"])
    p = 1 / (1 + np.exp(-(h @ params["W2"] + params["b2"])))
    d = (p - y) / len(X)
    dh = (d @ params["W2"].T) * (h > 0)
    grads = {"W1": X.T @ dh, "b1": dh.sum(0, keepdims=True), "W2": h.T @ d, "b2": d.sum(0, keepdims=True)}
    for name in params:
        cache[name] = decay * cache[name] + (1 - decay) * grads[name] ** 2
        params[name] -= rate * grads[name] / (cache[name] + eps)
    if epoch % 80 == 0:
        print(epoch, "loss", float(-(y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12)).mean()))
