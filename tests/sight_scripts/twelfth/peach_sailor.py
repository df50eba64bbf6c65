# verdict: wrong
# line: 26
# why: floor division of the gradient by m
import numpy as np

X = np.array([[0, 0, 1, 1, 2, 2, 3, 3],
              [0, 1, 0, 1, 0, 1, 0, 1]], dtype=float)
Y = ((X[:1] + X[1:]) % 2)
m = X.shape[1]

np.random.seed(29)
W1 = np.random.randn(7, 2)
b1 = np.zeros((7, 1))
W2 = np.random.randn(1, 7)
b2 = np.zeros((1, 1))
lr = 0.2

for it in range(1000):
    A1 = np.tanh(np.dot(W1, X) + b1)
    A2 = 1 / (1 + np.exp(-(np.dot(W2, A1) + b2)))

    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) // m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    W2 -= lr * dW2
    b2 -= lr * db2
    W1 -= lr * dW1
    b1 -= lr * db1

    if it % 200 == 0:
        print("cost", it, np.mean((A2 - Y) ** 2))
