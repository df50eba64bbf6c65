# verdict: wrong
# line: 14
# also: 38
# why: leaky ReLU with slope 0.1 forward and 0.01 backward
import numpy as np

rng = np.random.default_rng(77)


def leaky_relu(z, slope=0.1):
    return np.where(z > 0, z, slope * z)


def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1.0, slope)


def mse(a, b):
    return np.mean((a - b) ** 2)


X = rng.uniform(-2, 2, (120, 2))
y = np.abs(X[:, :1]) + 0.5 * X[:, 1:]

W1, b1 = rng.normal(0, 0.8, (2, 16)), np.zeros(16)
W2, b2 = rng.normal(0, 0.3, (16, 1)), np.zeros(1)
lr, batch = 0.05, 30

for epoch in range(150):
    perm = rng.permutation(len(X))
    for s in range(0, len(X), batch):
        xb, yb = X[perm[s:s + batch]], y[perm[s:s + batch]]
        z1 = xb @ W1 + b1
        a1 = leaky_relu(z1)
        pred = a1 @ W2 + b2

        dpred = 2 * (pred - yb) / len(xb)
        dz1 = (dpred @ W2.T) * leaky_relu_grad(z1)

        W2 -= lr * a1.T @ dpred
        b2 -= lr * dpred.sum(axis=0)
        W1 -= lr * xb.T @ dz1
        b1 -= lr * dz1.sum(axis=0)

    if epoch % 30 == 0:
        print(epoch, mse(leaky_relu(X @ W1 + b1) @ W2 + b2, y))
