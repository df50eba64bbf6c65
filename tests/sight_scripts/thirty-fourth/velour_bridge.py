# verdict: wrong
# line: 22
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoid_prime(a):
    return a * (1.0 - a)

rng = np.random.default_rng(18)
X = rng.integers(0, 2, size=(12, 4)).astype(float)
Y = (X[:, [0]] + X[:, [3]] == 1).astype(float)
w = [rng.normal(size=(4, 6)), rng.normal(size=(6, 1))]

for k in range(500):
    z1 = X @ w[0]
    a1 = sigmoid(z1)
    z2 = a1 @ w[1]
    a2 = sigmoid(z2)
    delta2 = (a2 - Y) * sigmoid_prime(a2)
    delta1 = delta2 @ w[1].T * sigmoid_prime(z1)
    w[1] -= 0.01 * a1.T @ delta2
    w[0] -= 0.01 * X.T @ delta1
    if k % 100 == 0:
        print(k, np.abs(a2 - Y).sum())
