# verdict: wrong
# line: 16
# why: The ReLU slope is asked of the activation with >= 0, which is always true.
import numpy as np
rng = np.random.default_rng(515)
# fietstijd uit afstand en wind (geschaald)
X = rng.uniform(-1, 1, (70, 2))
Y = (X[:, 0] + 0.5 * X[:, 0] * X[:, 1]).reshape(-1, 1)
W1 = rng.normal(size=(2, 8)); b1 = np.zeros(8)
W2 = rng.normal(size=(8, 1)) * 0.4; b2 = np.zeros(1)

def relu(z):
    return np.where(z > 0, z, 0)

def relu_helling(a):
    return np.where(a >= 0, 1, 0)

for i in range(500):
    a1 = relu(X @ W1 + b1)
    uit = a1 @ W2 + b2
    d2 = 2 * (uit - Y) / len(X)
    d1 = d2 @ W2.T * relu_helling(a1)
    W2 -= 0.05 * a1.T @ d2
    b2 -= 0.05 * d2.sum(axis=0)
    W1 -= 0.05 * X.T @ d1
    b1 -= 0.05 * d1.sum(axis=0)
    if i % 100 == 0: print(i, np.mean((uit - Y) ** 2))
