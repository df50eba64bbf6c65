# verdict: right
import numpy as np

rng = np.random.default_rng(404)
n, d, k = 96, 6, 4
proto = rng.integers(0, 2, (k, d)).astype(float)
cls = np.arange(n) % k
X = proto[cls] + rng.normal(0, 0.3, (n, d))
T = (cls[:, None] == np.arange(k)).astype(float)

p = {"W1": rng.normal(0, d ** -0.5, (d, 16)), "b1": np.zeros(16),
     "W2": rng.normal(0, 0.25, (16, k)), "b2": np.zeros(k)}
m = {q: np.zeros_like(w) for q, w in p.items()}
v = {q: np.zeros_like(w) for q, w in p.items()}

for epoch in range(400):
    z = X @ p["W1"] + p["b1"]
    h = 1 / (1 + np.exp(-z))
    s = h @ p["W2"] + p["b2"]
    s = np.exp(s - s.max(1, keepdims=True))
    s = s / s.sum(1, keepdims=True)
    d2 = (s - T) / n
    d1 = (d2 @ p["W2"].T) * h * (1 - h)
    g = {"W2": h.T @ d2, "b2": d2.sum(0), "W1": X.T @ d1, "b1": d1.sum(0)}
    for q in p:
        m[q] = 0.9 * m[q] + 0.1 * g[q]
        v[q] = 0.999 * v[q] + 0.001 * g[q] ** 2
        p[q] = p[q] - 0.002 * m[q] / (np.sqrt(v[q]) + 1e-8)
    if epoch % 80 == 0:
        print(epoch, -(T * np.log(s)).sum(1).mean())
