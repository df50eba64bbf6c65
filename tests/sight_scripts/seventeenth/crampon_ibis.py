# verdict: wrong
# line: 12
# why: swish slope lacks its second term
import numpy as np
rng = np.random.default_rng(67)
def sigm(z):
    return 1 / (1 + np.exp(-z))
def swish(z):
    return z * sigm(z)
def swish_prime(z):
    s = sigm(z)
    return s + s * (1 - s)
X = rng.uniform(-2, 2, (40, 2))
Y = X[:, :1] ** 2 - X[:, 1:]
W, b = rng.normal(0, 1, (2, 12)), np.zeros(12)
V, c = rng.normal(0, .3, (12, 1)), np.zeros(1)
lr = 0.03
for it in range(800):
    z = X @ W + b
    h = swish(z)
    out = h @ V + c
    d = 2 * (out - Y) / len(X)
    dz = (d @ V.T) * swish_prime(z)
    V -= lr * h.T @ d
    c -= lr * d.sum(axis=0)
    W -= lr * X.T @ dz
    b -= lr * dz.sum(axis=0)
print(np.mean((out - Y) ** 2))
