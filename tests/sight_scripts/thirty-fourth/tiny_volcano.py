# verdict: right
# swish net, mean absolute-ish printout, log-cosh loss
import numpy as np

def swish(z):
    return z / (1 + np.exp(-z))

def swish_slope(z):
    s = 1 / (1 + np.exp(-z))
    return s + z * s * (1 - s)

np.random.seed(1001)
X = np.random.uniform(-2, 2, size=(35, 2))
Y = (X ** 2).sum(axis=1).reshape(-1, 1) / 4
W1, W2 = np.random.randn(2, 8) * 0.8, np.random.randn(8, 1) * 0.5
c1, c2 = np.zeros(8), np.zeros(1)
for k in range(1500):
    Z = X @ W1 + c1
    H = swish(Z)
    P = H @ W2 + c2
    E = np.tanh(P - Y)             # d/dp log cosh(p - y)
    D = E @ W2.T * swish_slope(Z)
    W2 -= 0.01 * H.T @ E
    c2 -= 0.01 * E.sum(axis=0)
    W1 -= 0.01 * X.T @ D
    c1 -= 0.01 * D.sum(axis=0)
    if k % 300 == 0:
        print(k, np.abs(P - Y).mean())
