# verdict: wrong
# line: 20
# why: The derivative of swish z*s(z) is s + z*s*(1-s); the first term s is missing.
import numpy as np

rng = np.random.default_rng(89)
X = rng.uniform(-1, 1, (64, 2))
Y = np.sin(3 * X[:, :1]) * X[:, 1:]
W1 = rng.normal(0, 1, (2, 16)); b1 = np.zeros(16)
W2 = rng.normal(0, 0.3, (16, 1)); b2 = np.zeros(1)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def swish(z):
    return z * sigmoid(z)

def swish_prime(z):
    s = sigmoid(z)
    return z * s * (1 - s)

for epoch in range(600):
    z1 = X @ W1 + b1
    a1 = swish(z1)
    out = a1 @ W2 + b2
    err = (out - Y) * 2 / len(X)
    d1 = (err @ W2.T) * swish_prime(z1)
    W2 -= 0.1 * (a1.T @ err)
    b2 -= 0.1 * err.sum(0)
    W1 -= 0.1 * (X.T @ d1)
    b1 -= 0.1 * d1.sum(0)
    if epoch % 100 == 0:
        print(epoch, np.mean((out - Y) ** 2))
