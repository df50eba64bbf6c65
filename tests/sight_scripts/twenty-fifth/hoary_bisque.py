# verdict: right
import numpy as np

def forward(theta, X):
    W1, b1, W2, b2 = theta
    h = np.maximum(X @ W1 + b1, 0)
    return h, h @ W2 + b2

def grad(theta, X, y):
    h, out = forward(theta, X)
    d = 2 * (out - y) / y.size
    dh = np.where(h > 0, d @ theta[2].T, 0)
    return X.T @ dh, dh.sum(axis=0), h.T @ d, d.sum(axis=0)

def momentum_step(theta, vel, g, lr=0.02, mu=0.9):
    vel = tuple(mu * v - lr * gi for v, gi in zip(vel, g))
    return tuple(t + v for t, v in zip(theta, vel)), vel

rng = np.random.default_rng(1001)
X = rng.uniform(-1, 1, (80, 3))
y = np.maximum(X[:, :1], X[:, 1:2]) - X[:, 2:]
theta = (rng.normal(size=(3, 16)), np.zeros(16), rng.normal(size=(16, 1)) / 4, np.zeros(1))
vel = tuple(np.zeros_like(t) for t in theta)
for i in range(600):
    theta, vel = momentum_step(theta, vel, grad(theta, X, y))
print("mse", np.mean((forward(theta, X)[1] - y) ** 2))
