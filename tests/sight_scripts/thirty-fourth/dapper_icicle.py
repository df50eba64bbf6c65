# verdict: wrong
# line: 16
import numpy as np

rng = np.random.default_rng(8)
X = rng.normal(size=(15, 4))
Y = np.abs(X[:, :1])
W1 = rng.normal(size=(4, 6)) * 0.6
W2 = rng.normal(size=(6, 1)) * 0.6
alpha = 0.8

def elu(z):
    return np.where(z > 0, z, alpha * (np.exp(z) - 1))

def elu_prime(a):
    return np.where(a > 0, 1.0, a)

for i in range(300):
    a = elu(X @ W1)
    o = a @ W2
    e = (o - Y) / 15
    d = e @ W2.T * elu_prime(a)
    W2 -= 0.1 * a.T @ e
    W1 -= 0.1 * X.T @ d
    if i % 60 == 0:
        print(i, (e ** 2).sum())
