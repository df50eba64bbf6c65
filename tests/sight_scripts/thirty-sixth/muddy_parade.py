# verdict: wrong
# line: 21
import numpy as np

np.random.seed(73)
N, D = 50, 5
X = np.random.randn(N, D)
y = ((X[:, 0] * X[:, 1] > 0) ^ (X[:, 2] > 0.8)).astype(float).reshape(N, 1)

def sigmoid(z): return 1 / (1 + np.exp(-z))

W1, b1 = np.random.randn(D, D) * 0.6, np.zeros(D)
W2, b2 = np.random.randn(D, 1) * 0.6, np.zeros(1)
lr = 0.3

for epoch in range(800):
    A1 = np.tanh(X @ W1 + b1)
    A2 = sigmoid(A1 @ W2 + b2)

    dZ2 = (A2 - y) / N
    dW2 = X.T @ dZ2
    db2 = dZ2.sum(axis=0)
    dZ1 = (dZ2 @ W2.T) * (1 - A1 ** 2)
    dW1 = X.T @ dZ1
    db1 = dZ1.sum(axis=0)

    W1 -= lr * dW1; b1 -= lr * db1
    W2 -= lr * dW2; b2 -= lr * db2

    if epoch % 200 == 0:
        print(epoch, ((A2 > 0.5) == y).mean())
