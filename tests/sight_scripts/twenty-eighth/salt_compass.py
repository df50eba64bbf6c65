# verdict: wrong
# line: 29
import numpy as np

np.random.seed(7)
m = 80
X = np.random.randn(2, m)
Y = ((X[0] * X[1]) > 0).astype(float).reshape(1, m)

n_h = 6
W1 = np.random.randn(n_h, 2) * 0.5
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h) * 0.5
b2 = np.zeros((1, 1))
lr = 0.8

for i in range(1500):
    # forward
    Z1 = W1.dot(X) + b1
    A1 = np.tanh(Z1)
    Z2 = W2.dot(A1) + b2
    A2 = 1 / (1 + np.exp(-Z2))
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))

    # backward
    dZ2 = A2 - Y
    dW2 = dZ2.dot(A1.T) / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = W2.T.dot(dZ2) * (1 - A1)
    dW1 = dZ1.dot(X.T) / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m

    W1 = W1 - lr * dW1
    b1 = b1 - lr * db1
    W2 = W2 - lr * dW2
    b2 = b2 - lr * db2

    if i % 300 == 0:
        print(f"{i:5d}  cost {cost:.4f}  acc {np.mean((A2 > 0.5) == Y):.2f}")
