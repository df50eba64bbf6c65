# verdict: wrong
# line: 28
# why: hidden delta: The hidden delta lacks the derivative A1*(1-A1).
import numpy as np

np.random.seed(61)

X = np.array([[0.1, 0.9], [0.8, 0.2], [0.4, 0.4], [0.9, 0.7], [0.2, 0.3], [0.6, 0.9]])
Y = np.array([[1.0], [0.0], [0.0], [1.0], [0.0], [1.0]])

W1 = np.random.randn(2, 5)
b1 = np.random.randn(1, 5)
W2 = np.random.randn(5, 1)
b2 = np.random.randn(1, 1)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

eta = 0.5
for epoch in range(4000):
    # Feed forward
    A1 = sigmoid(np.matmul(X, W1) + b1)
    A2 = sigmoid(np.matmul(A1, W2) + b2)

    # Backpropagation
    E = A2 - Y
    D2 = np.multiply(E, np.multiply(A2, 1 - A2))
    D1 = np.matmul(D2, np.transpose(W2))

    # Weight updates
    W2 = np.subtract(W2, eta * np.matmul(np.transpose(A1), D2))
    b2 = np.subtract(b2, eta * np.sum(D2, axis=0, keepdims=True))
    W1 = np.subtract(W1, eta * np.matmul(np.transpose(X), D1))
    b1 = np.subtract(b1, eta * np.sum(D1, axis=0, keepdims=True))

print("final loss", np.mean(np.square(E)))
