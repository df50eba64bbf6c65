# verdict: wrong
# line: 21
# why: forward pass: The second layer gets the sums z1 of the hidden layer instead of its outputs.
import numpy as np

np.random.seed(23)

def make_data(n):
    ang = np.random.uniform(0, 2 * np.pi, n)
    inner = np.random.rand(n) < 0.5
    rad = np.where(inner, 0.6, 1.5) + 0.1 * np.random.randn(n)
    return np.stack([rad * np.cos(ang), rad * np.sin(ang)], axis=1), inner[:, None] * 1.0

def make_net(n_in, n_hid):
    return [np.random.randn(n_in, n_hid), np.zeros(n_hid), np.random.randn(n_hid, 1) * 0.5, np.zeros(1)]

def forward(theta, X):
    W1, b1, W2, b2 = theta
    z1 = X @ W1 + b1
    a1 = np.tanh(z1)
    z2 = z1 @ W2 + b2
    return a1, 1 / (1 + np.exp(-z2))

def backward(theta, X, y, a1, p):
    dz2 = (p - y) / len(X)
    dz1 = dz2 @ theta[2].T * (1 - a1 ** 2)
    return [X.T @ dz1, dz1.sum(0), a1.T @ dz2, dz2.sum(0)]

X, y = make_data(100)
theta = make_net(2, 9)
for i in range(1200):
    a1, p = forward(theta, X)
    for w, g in zip(theta, backward(theta, X, y, a1, p)):
        w -= 0.5 * g
print("accuracy", ((p > 0.5) == y).mean())
