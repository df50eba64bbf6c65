# verdict: right
# translated from train.m (MATLAB), samples are columns
import numpy as np

np.random.seed(42)
nIn = 4; nHid = 9; nOut = 3; N = 80
X = np.random.rand(nIn, N)
T = np.vstack([X[0, :] * X[1, :], X[2, :] - X[3, :], np.cos(3 * X[0, :])])

W1 = 0.5 * np.random.randn(nHid, nIn)
b1 = np.zeros((nHid, 1))
W2 = 0.5 * np.random.randn(nOut, nHid)
b2 = np.zeros((nOut, 1))
eta = 0.5

for k in range(1, 1201):
    # forward
    A1 = W1 @ X + np.tile(b1, (1, N))
    Z1 = 1. / (1 + np.exp(-A1))
    Y = W2 @ Z1 + np.tile(b2, (1, N))
    E = Y - T
    # backward
    D2 = E / N
    D1 = (W2.T @ D2) * Z1 * (1 - Z1)
    # update
    W2 = W2 - eta * D2 @ Z1.T
    b2 = b2 - eta * np.sum(D2, 1, keepdims=True)
    W1 = W1 - eta * D1 @ X.T
    b1 = b1 - eta * np.sum(D1, 1, keepdims=True)
    if k % 200 == 0:
        print('k = %4d  mse = %g' % (k, np.mean(E ** 2)))
