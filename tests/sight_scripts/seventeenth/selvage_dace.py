# verdict: right
import numpy as np
np.random.seed(93)
s = lambda z: 1 / (1 + np.exp(-z))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[1], [0], [0], [1]])
W = np.random.uniform(-1, 1, (3, 6))
V = np.random.uniform(-1, 1, (6, 1))
mW, mV = np.zeros((3, 6)), np.zeros((6, 1))
mu, lr = 0.9, 0.1
for i in range(2000):
    lW, lV = W + mu * mW, V + mu * mV
    h = s(X @ lW)
    o = s(h @ lV)
    d = (o - Y) * o * (1 - o)
    gV = h.T @ d
    gW = X.T @ (d @ lV.T * h * (1 - h))
    mW = mu * mW - lr * gW
    mV = mu * mV - lr * gV
    W = W + mW
    V = V + mV
print(o.ravel().round(3))
