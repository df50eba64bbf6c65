# verdict: right
import numpy as np

# softmax + SQUARED error: needs the whole Jacobian of the softmax
rng = np.random.default_rng(321)
X = rng.normal(size=(12, 3))
T = np.eye(3)[np.argmax(X, axis=1)]
W = rng.normal(0, .6, (3, 5))
V = rng.normal(0, .6, (5, 3))
for it in range(800):
    h = np.tanh(X @ W)
    z = h @ V
    p = np.exp(z - z.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    e = p - T
    dz = p * (e - np.sum(e * p, axis=1, keepdims=True))
    dh = dz @ V.T * (1 - h * h)
    V -= 0.3 * h.T @ dz
    W -= 0.3 * X.T @ dh
print("squared error", (e ** 2).sum().round(4), "hits", np.mean(p.argmax(1) == T.argmax(1)))
