# verdict: wrong
# line: 15
# why: The slope on the negative side of the leaky ReLU (0.1) is not the one of the forward pass (0.01).
import numpy as np

# leaky relu + early stopping
rs = np.random.RandomState(26)
X = rs.uniform(-1, 1, (24, 3))
y = np.abs(X[:, 0:1]) - X[:, 1:2]
train, val = slice(0, 16), slice(16, 24)

def leaky(z, slope=0.01):
    return np.where(z > 0, z, slope * z)

def leaky_prime(z, slope=0.1):
    return np.where(z > 0, 1.0, slope)

w = [rs.randn(3, 8) * 0.6, rs.randn(8, 1) * 0.6]
b = [np.zeros(8), np.zeros(1)]
history = []
epoch = 0
while epoch < 1500:
    z = X[train] @ w[0] + b[0]
    h = leaky(z)
    err = h @ w[1] + b[1] - y[train]
    dz = err @ w[1].T * leaky_prime(z)
    w[1] = w[1] - 0.01 * h.T @ err
    b[1] = b[1] - 0.01 * err.sum(0)
    w[0] = w[0] - 0.01 * X[train].T @ dz
    b[0] = b[0] - 0.01 * dz.sum(0)
    history.append(float(np.mean((leaky(X[val] @ w[0] + b[0]) @ w[1] + b[1] - y[val]) ** 2)))
    if len(history) > 60 and min(history[-50:]) > min(history[:-50]):
        break
    epoch += 1
print("epochs:", epoch, "validation:", round(min(history), 4))
