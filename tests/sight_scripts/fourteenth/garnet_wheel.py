# verdict: wrong
# line: 27
# why: db1 is a mean over samples while every other gradient is a sum
import numpy as np
np.random.seed(4)

X = np.random.rand(2, 25) * 2 - 1
T = (X[0] ** 2 + 0.5 * X[1])[np.newaxis, :]

W1 = np.random.randn(7, 2)
b1 = np.random.randn(7, 1) * 0.1
W2 = np.random.randn(1, 7) * 0.4
b2 = np.zeros((1, 1))
mu = 0.005

for k in range(2000):
    # forward
    Z1 = np.dot(W1, X) + b1
    A1 = np.maximum(Z1, 0)
    Y = np.dot(W2, A1) + b2
    E = Y - T
    # backward
    dW2 = np.dot(E, A1.T)
    db2 = np.sum(E, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, E) * (Z1 > 0)
    dW1 = np.dot(dZ1, X.T)
    db1 = np.mean(dZ1, axis=1, keepdims=True)
    # update
    W1 -= mu * dW1
    b1 -= mu * db1
    W2 -= mu * dW2
    b2 -= mu * db2
    if k % 400 == 0:
        print(k, np.sum(E ** 2) / 2)
