# verdict: wrong
# line: 31
# why: hidden delta: The slope of softplus is the sigmoid of z, but here it is taken from the activation.
import numpy as np

rng = np.random.RandomState(2)

def softplus(z):
    return np.log1p(np.exp(z))

def logistic(z):
    return 1 / (1 + np.exp(-z))

X = rng.uniform(-2, 2, (40, 2))
T = X[:, 0] * X[:, 1]

W = rng.normal(0, 1, (8, 2))
b = np.zeros(8)
v = rng.normal(0, 0.5, 8)
c = np.zeros(1)
lr = 0.02

for epoch in range(200):
    total = 0
    for x, t in zip(X, T):
        z = W @ x + b
        h = softplus(z)
        o = v @ h + c
        e = o - t
        total += (e ** 2).item()
        gh = e * v * logistic(h)
        v = v - lr * e * h
        c = c - lr * e
        W = W - lr * np.outer(gh, x)
        b = b - lr * gh
print("mean squared error", total / len(X))
