# verdict: right
import numpy as np

rng = np.random.default_rng(21)
t = np.linspace(0, 1, 50)[:, None]
y = np.sin(2 * np.pi * t) + 0.3 * np.cos(6 * np.pi * t)

params = {
    "W1": rng.normal(0, 2.0, (1, 20)), "b1": rng.normal(0, 1.0, (20,)),
    "W2": rng.normal(0, 0.3, (20, 1)), "b2": np.zeros((1,)),
}
cache = {k: np.zeros_like(v) for k, v in params.items()}
lr, rho, eps = 0.005, 0.9, 1e-8

for epoch in range(1500):
    h = np.tanh(t @ params["W1"] + params["b1"])
    pred = h @ params["W2"] + params["b2"]
    diff = pred - y

    grads = {}
    g = 2 * diff / len(t)
    grads["W2"] = h.T @ g
    grads["b2"] = g.sum(axis=0)
    g = (g @ params["W2"].T) * (1 - h ** 2)
    grads["W1"] = t.T @ g
    grads["b1"] = g.sum(axis=0)

    for name in params:
        cache[name] = rho * cache[name] + (1 - rho) * grads[name] ** 2
        params[name] -= lr * grads[name] / (np.sqrt(cache[name]) + eps)

    if epoch % 300 == 0:
        print(f"epoch {epoch:4d}  mse {np.mean(diff ** 2):.5f}")
