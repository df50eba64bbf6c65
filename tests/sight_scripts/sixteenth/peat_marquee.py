# verdict: wrong
# line: 11
# also: 26
# why: backward of leaky ReLU uses slope 0 for negative inputs
import numpy as np

def lrelu(z):
    return np.where(z > 0, z, 0.1 * z)

def lrelu_prime(z):
    return np.where(z > 0, 1.0, 0.0)

rs = np.random.RandomState(13)
X = rs.rand(40, 3)
t = (X[:, 0] - 2 * X[:, 1] + X[:, 2] ** 2)[:, None]
W1 = rs.randn(3, 10)
b1 = rs.randn(10) * 0.1
W2 = rs.randn(10, 1) * 0.3
b2 = np.zeros(1)
eta = 0.005
for it in range(1000):
    z1 = X @ W1 + b1
    a1 = lrelu(z1)
    out = a1 @ W2 + b2
    d = out - t
    dz = d @ W2.T * lrelu_prime(z1)
    W2 -= eta * a1.T @ d
    b2 -= eta * d.sum(0)
    W1 -= eta * X.T @ dz
    b1 -= eta * dz.sum(0)
    if not it % 250:
        print("fout:", 0.5 * (d ** 2).sum())
