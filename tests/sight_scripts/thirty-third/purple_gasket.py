# verdict: wrong
# line: 19
import numpy as np
np.random.seed(20)

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

def train(X, Y, epochs=2000, lr=1.0):
    W1 = np.random.randn(X.shape[1], 4)
    W2 = np.random.randn(4, Y.shape[1])
    for epoch in range(epochs):
        h = sigmoid(X @ W1)
        o = sigmoid(h @ W2)
        d = (o - Y) * o * (1 - o)
        e = d @ W2.T * h * (1 - h)
        W2 -= lr * h.T @ d
        W1 -= lr * X.T @ e
        return W1, W2

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0, 1], [1, 0], [1, 0], [0, 1]])
W1, W2 = train(X, Y)
print(sigmoid(sigmoid(X @ W1) @ W2).round(2))
