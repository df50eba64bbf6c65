# verdict: wrong
# line: 22
# why: output delta: p(1-p) is only the diagonal of the softmax' derivative, and with the cross-entropy there is none
import numpy as np

rng = np.random.default_rng(405)
n, d, k = 96, 6, 4
proto = rng.integers(0, 2, (k, d)).astype(float)
cls = np.arange(n) % k
X = proto[cls] + rng.normal(0, 0.3, (n, d))
T = (cls[:, None] == np.arange(k)).astype(float)

p = {"W1": rng.normal(0, d ** -0.5, (d, 16)), "b1": np.zeros(16),
     "W2": rng.normal(0, 0.25, (16, k)), "b2": np.zeros(k)}

for epoch in range(1500):
    z = X @ p["W1"] + p["b1"]
    h = 1 / (1 + np.exp(-z))
    s = h @ p["W2"] + p["b2"]
    s = np.exp(s - s.max(1, keepdims=True))
    s = s / s.sum(1, keepdims=True)
    d2 = (s - T) * s * (1 - s) / n
    d1 = (d2 @ p["W2"].T) * h * (1 - h)
    g = {"W2": h.T @ d2, "b2": d2.sum(0), "W1": X.T @ d1, "b1": d1.sum(0)}
    for q in p:
        p[q] = p[q] - 0.8 * g[q]
    if epoch % 300 == 0:
        print(epoch, -(T * np.log(s)).sum(1).mean())
