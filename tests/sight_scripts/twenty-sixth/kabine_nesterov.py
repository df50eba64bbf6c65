# verdict: right
import numpy as np

# samples are columns here
rs = np.random.RandomState(31)
X = rs.uniform(-2, 2, (3, 50))
T = np.sin(X[:1]) + X[1:2] * X[2:3] / 2

theta = [0.4 * rs.randn(9, 3), np.zeros((9, 1)), 0.4 * rs.randn(1, 9), np.zeros((1, 1))]
vel = [np.zeros_like(p) for p in theta]


def slopes(p):
    W1, b1, W2, b2 = p
    A = np.tanh(W1 @ X + b1)
    E = W2 @ A + b2 - T
    D2 = E / X.shape[1]
    D1 = W2.T @ D2 * (1 - A ** 2)
    return [D1 @ X.T, D1.sum(1, keepdims=True), D2 @ A.T, D2.sum(1, keepdims=True)], 0.5 * np.mean(E ** 2)


mu, eta = 0.9, 0.05
for k in range(400):
    ahead = [p + mu * v for p, v in zip(theta, vel)]
    g, cost = slopes(ahead)
    vel = [mu * v - eta * s for v, s in zip(vel, g)]
    theta = [p + v for p, v in zip(theta, vel)]
    if k % 80 == 0:
        print(f"{k:4d}  {cost:.5f}")
