# verdict: wrong
# line: 18
import numpy as np
rng = np.random.default_rng(39)
X = rng.normal(size=(50, 3))
y = np.sin(X.sum(axis=1, keepdims=True))
p = {"W1": rng.normal(size=(3, 12)) * 0.6, "b1": np.zeros((1, 12)), "W2": rng.normal(size=(12, 1)) * 0.3, "b2": np.zeros((1, 1))}
m = {k: np.zeros_like(v) for k, v in p.items()}
v = {k: np.zeros_like(q) for k, q in p.items()}
b1, b2, lr, eps, t = 0.9, 0.999, 0.01, 1e-8, 0
for epoch in range(500):
    h = np.tanh(X @ p["W1"] + p["b1"])
    yhat = h @ p["W2"] + p["b2"]
    d = 2 * (yhat - y) / len(X)
    dh = d @ p["W2"].T * (1 - h ** 2)
    g = {"W2": h.T @ d, "b2": d.sum(0, keepdims=True), "W1": X.T @ dh, "b1": dh.sum(0, keepdims=True)}
    for k in p:
        t += 1
        m[k] = b1 * m[k] + (1 - b1) * g[k]
        v[k] = b2 * v[k] + (1 - b2) * g[k] ** 2
        mh = m[k] / (1 - b1 ** t)
        vh = v[k] / (1 - b2 ** t)
        p[k] = p[k] - lr * mh / (np.sqrt(vh) + eps)
    if epoch % 100 == 0:
        print(epoch, float(np.mean((yhat - y) ** 2)))
