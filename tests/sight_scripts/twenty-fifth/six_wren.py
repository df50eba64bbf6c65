# verdict: wrong
# line: 21
# why: updates: The velocity already contains the minus sign, so subtracting it climbs the loss.
import numpy as np
np.random.seed(71)
X = np.random.randn(60, 2)
y = (np.hypot(X[:, 0], X[:, 1]) < 1).astype(float).reshape(-1, 1)
W1, b1 = np.random.randn(2, 7), np.zeros(7)
W2, b2 = np.random.randn(7, 1), np.zeros(1)
params = [W1, b1, W2, b2]
vel = [np.zeros_like(p) for p in params]
mu, eta = 0.9, 0.1
for epoch in range(400):
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d2 = (p - y) / len(X)
    d1 = d2 @ W2.T * (1 - h * h)
    grads = [X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)]
    for i in range(4):
        vel[i] = mu * vel[i] - eta * grads[i]
        params[i] -= vel[i]
print("accuracy", ((p > 0.5) == y).mean())
