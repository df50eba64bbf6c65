# verdict: right
import numpy as np
rng = np.random.default_rng(3)

X = rng.uniform(-2, 2, size=(200, 2))
y = (X[:, :1] ** 2 - X[:, 1:] * X[:, :1])

p = {
    "W1": rng.normal(0, 1.0, (2, 20)), "b1": np.zeros((1, 20)),
    "W2": rng.normal(0, 0.3, (20, 10)), "b2": np.zeros((1, 10)),
    "W3": rng.normal(0, 0.4, (10, 1)), "b3": np.zeros((1, 1)),
}
m = {k: np.zeros_like(v) for k, v in p.items()}
v = {k: np.zeros_like(w) for k, w in p.items()}
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01

def relu(z):
    return np.where(z > 0, z, 0.0)

for t in range(1, 601):
    z1 = X @ p["W1"] + p["b1"]
    a1 = relu(z1)
    z2 = a1 @ p["W2"] + p["b2"]
    a2 = relu(z2)
    pred = a2 @ p["W3"] + p["b3"]

    diff = pred - y
    loss = (diff ** 2).mean()

    g = {}
    d3 = 2.0 * diff / len(X)
    g["W3"] = a2.T @ d3
    g["b3"] = d3.sum(axis=0, keepdims=True)
    d2 = (d3 @ p["W3"].T) * (z2 > 0)
    g["W2"] = a1.T @ d2
    g["b2"] = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ p["W2"].T) * (z1 > 0)
    g["W1"] = X.T @ d1
    g["b1"] = d1.sum(axis=0, keepdims=True)

    for k in p:
        m[k] = beta1 * m[k] + (1 - beta1) * g[k]
        v[k] = beta2 * v[k] + (1 - beta2) * g[k] ** 2
        m_hat = m[k] / (1 - beta1 ** t)
        v_hat = v[k] / (1 - beta2 ** t)
        p[k] -= lr * m_hat / (np.sqrt(v_hat) + eps)

    if t % 100 == 0:
        print(f"step {t}: loss = {loss:.4f}")
