# verdict: right
import numpy as np

rng = np.random.default_rng(77)
X = rng.uniform(-2, 2, (50, 1))
Y = X ** 2 - 1
w1, b1 = rng.normal(size=(1, 12)), rng.normal(size=(1, 12))
w2, b2 = rng.normal(size=(12, 1)) * 0.3, np.zeros((1, 1))
params = [w1, b1, w2, b2]
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01

for t in range(1, 2001):
    z = X @ w1 + b1
    h = np.maximum(z, 0)
    pred = h @ w2 + b2
    d = 2 * (pred - Y) / len(X)
    dz = (d @ w2.T) * (z > 0)
    grads = [X.T @ dz, dz.sum(0, keepdims=True), h.T @ d, d.sum(0, keepdims=True)]
    for p, g, mi, vi in zip(params, grads, m, v):
        mi[:] = beta1 * mi + (1 - beta1) * g
        vi[:] = beta2 * vi + (1 - beta2) * g * g
        m_hat = mi / (1 - beta1 ** t)
        v_hat = vi / (1 - beta2 ** t)
        p -= lr * m_hat / (np.sqrt(v_hat) + eps)
    if t % 500 == 0:
        print(t, np.mean((pred - Y) ** 2))
