# verdict: wrong
# line: 23
# why: output delta: The derivative with respect to p is taken for the delta; the factor p(1-p) of the sigmoid is missing.
import numpy as np

rng = np.random.default_rng(92)
X = rng.normal(size=(70, 3))
t = (X[:, [0]] + X[:, [1]] ** 2 > 0.8).astype(float)

W1 = rng.normal(0, 0.5, (3, 8)); b1 = np.zeros(8)
W2 = rng.normal(0, 0.5, (8, 1)); b2 = np.zeros(1)

def cross_entropy(p, t):
    return -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))

def cross_entropy_prime(p, t):
    return (p - t) / (p * (1 - p)) / len(t)

for epoch in range(600):
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))

    d2 = cross_entropy_prime(p, t)
    d1 = d2 @ W2.T * (1 - h ** 2)

    W2 -= 0.02 * h.T @ d2
    b2 -= 0.02 * d2.sum(axis=0)
    W1 -= 0.02 * X.T @ d1
    b1 -= 0.02 * d1.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, cross_entropy(p, t))
