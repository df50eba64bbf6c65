# verdict: wrong
# line: 14
# also: 24
# why: derivative of the cross-entropy has a plus between both terms
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def bce(p, t):
    return -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))

def bce_prime(p, t):
    return -(t / p + (1 - t) / (1 - p)) / len(t)

rng = np.random.default_rng(23)
X = rng.uniform(-1, 1, (50, 2))
t = (X[:, :1] + X[:, 1:] > 0.2).astype(float)
W1 = rng.normal(size=(2, 5)); b1 = np.zeros(5)
W2 = rng.normal(size=(5, 1)); b2 = np.zeros(1)
for epoch in range(100):
    h = sigmoid(X @ W1 + b1)
    p = sigmoid(h @ W2 + b2)
    d2 = bce_prime(p, t) * p * (1 - p)
    d1 = d2 @ W2.T * h * (1 - h)
    W2 -= 0.05 * h.T @ d2
    b2 -= 0.05 * d2.sum(axis=0)
    W1 -= 0.05 * X.T @ d1
    b1 -= 0.05 * d1.sum(axis=0)
    if epoch % 25 == 0:
        print(bce(p, t))
