# verdict: right
import numpy as np
np.random.seed(12)
# columns = samples
X = np.random.rand(4, 30)
Y = np.vstack([X.sum(axis=0) > 2, X[0] > X[3], X[1] > .5]).astype(float)
W1 = np.random.randn(6, 4); b1 = np.zeros((6, 1))
W2 = np.random.randn(3, 6); b2 = np.zeros((3, 1))
m = X.shape[1]
sig = lambda z: 1 / (1 + np.exp(-z))
for i in range(1000):
    A1 = np.tanh(W1 @ X + b1)
    A2 = sig(W2 @ A1 + b2)
    cost = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)).sum() / m
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    W1 -= 0.5 * dW1; b1 -= 0.5 * db1
    W2 -= 0.5 * dW2; b2 -= 0.5 * db2
    if i % 250 == 0: print(cost)
