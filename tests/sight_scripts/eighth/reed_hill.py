# verdict: right
import numpy as np

# momentum as a running mean (1 - mu), cosine schedule
rng = np.random.default_rng(625)
X = rng.normal(size=(16, 3))
y = np.tanh(X[:, :1] + X[:, 1:2] * X[:, 2:])
theta = [rng.normal(0, .6, (3, 8)), np.zeros(8), rng.normal(0, .6, (8, 1)), np.zeros(1)]
mean_grad = [np.zeros_like(t) for t in theta]
steps, mu = 800, 0.9
for k in range(steps):
    lr = 0.5 * 0.4 * (1 + np.cos(np.pi * k / steps))
    W, b, V, c = theta
    h = np.tanh(X @ W + b)
    e = h @ V + c - y
    d = e / len(X)
    dh = d @ V.T * (1 - h ** 2)
    grads = X.T @ dh, dh.sum(0), h.T @ d, d.sum(0)
    mean_grad = [mu * m + (1 - mu) * g for m, g in zip(mean_grad, grads)]
    theta = [t - lr * m for t, m in zip(theta, mean_grad)]
print("mse", np.mean(e ** 2).round(5))
