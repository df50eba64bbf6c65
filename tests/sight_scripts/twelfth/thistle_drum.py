# verdict: right
"""Nesterov's accelerated gradient on a 2-4-1 network."""
import numpy as np


def sgm(z):
    return 1 / (1 + np.exp(-z))


def gradient(theta, X, y):
    """theta = [W1, b1, W2, b2]; squared error / 2, summed over rows."""
    W1, b1, W2, b2 = theta
    H = sgm(X @ W1 + b1)
    P = sgm(H @ W2 + b2)
    D2 = (P - y) * P * (1 - P)
    D1 = (D2 @ W2.T) * H * (1 - H)
    return [X.T @ D1, D1.sum(0), H.T @ D2, D2.sum(0)], 0.5 * ((P - y) ** 2).sum()


rng = np.random.default_rng(30)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
y = np.array([[0, 1, 1, 0]], float).T

theta = [rng.normal(size=(2, 4)), np.zeros(4), rng.normal(size=(4, 1)), np.zeros(1)]
speed = [np.zeros_like(p) for p in theta]
mu, lr = 0.85, 0.3

for k in range(2500):
    ahead = [p + mu * s for p, s in zip(theta, speed)]
    g, loss = gradient(ahead, X, y)
    speed = [mu * s - lr * gi for s, gi in zip(speed, g)]
    theta = [p + s for p, s in zip(theta, speed)]
    if k % 500 == 0:
        print(f"step {k:4d} loss {loss:.5f}")

W1, b1, W2, b2 = theta
print(sgm(sgm(X @ W1 + b1) @ W2 + b2).T)
