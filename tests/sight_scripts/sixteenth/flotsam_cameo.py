# verdict: wrong
# line: 32
# why: Adam divides by the second moment without the square root
import numpy as np

rng = np.random.default_rng(33)
X = rng.normal(size=(80, 3))
y = (np.tanh(X[:, 0]) * X[:, 1])[:, None]

params = {
    "W1": rng.normal(size=(3, 10)) * 0.5, "b1": np.zeros(10),
    "W2": rng.normal(size=(10, 1)) * 0.5, "b2": np.zeros(1),
}
m = {k: np.zeros_like(v) for k, v in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}
lr, beta1, beta2, eps = 1e-3, 0.9, 0.999, 1e-3

def loss_and_grads(X, y, p):
    h = np.tanh(X @ p["W1"] + p["b1"])
    out = h @ p["W2"] + p["b2"]
    d = 2 * (out - y) / len(X)
    dh = d @ p["W2"].T * (1 - h ** 2)
    return np.mean((out - y) ** 2), {"W1": X.T @ dh, "b1": dh.sum(0), "W2": h.T @ d, "b2": d.sum(0)}

for t in range(1, 401):
    loss, grads = loss_and_grads(X, y, params)
    for k, g in grads.items():
        m[k] = beta1 * m[k] + (1 - beta1) * g
        v[k] = beta2 * v[k] + (1 - beta2) * g * g
        m_hat = m[k] / (1 - beta1 ** t)
        v_hat = v[k] / (1 - beta2 ** t)
        params[k] = params[k] - lr * m_hat / (v_hat + eps)
    if t % 100 == 0:
        print(f"step {t}: loss = {loss:.5f}")
