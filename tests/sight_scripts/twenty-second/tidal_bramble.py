# verdict: right
import numpy as np

rng = np.random.default_rng(71)
X = rng.uniform(-2, 2, (90, 2))
y = 3 * X[:, :1] ** 2 - 2 * X[:, 1:]
params = [rng.normal(size=(2, 15)), rng.normal(size=(15,)) * .1, rng.normal(size=(15, 1)) * .5, np.zeros(1)]
max_norm = 1.0
for it in range(2000):
    W1, b1, W2, b2 = params
    z = X @ W1 + b1
    h = z.clip(0)
    diff = h @ W2 + b2 - y
    g2 = 2 * diff / len(X)
    g1 = np.where(z > 0, g2 @ W2.T, 0)
    grads = [X.T @ g1, g1.sum(0), h.T @ g2, g2.sum(0)]
    norm = np.sqrt(sum((g ** 2).sum() for g in grads))
    if norm > max_norm:
        grads = [g * max_norm / norm for g in grads]
    params = [p - 0.05 * g for p, g in zip(params, grads)]
print("mse:", (diff ** 2).mean())
