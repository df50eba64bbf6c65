# verdict: wrong
# line: 10
# also: 13
# why: forward pass: The minus sign before z is missing in the sigmoid, so it falls, while its derivative is the one of the rising sigmoid.
import numpy as np

np.random.seed(45)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(z))

def sigmoid_prime(a):
    return a * (1.0 - a)

# each column is one example: x1, x2
X = np.array([[0, 0, 1, 1, 0.5],
              [0, 1, 0, 1, 0.5]])
Y = np.array([[0, 1, 1, 0, 1]])

W1 = np.random.randn(4, 2)
b1 = np.random.randn(4, 1)
W2 = np.random.randn(1, 4)
b2 = np.random.randn(1, 1)

for i in range(5000):
    A1 = sigmoid(W1.dot(X) + b1)
    A2 = sigmoid(W2.dot(A1) + b2)

    dZ2 = (A2 - Y) * sigmoid_prime(A2)
    dZ1 = W2.T.dot(dZ2) * sigmoid_prime(A1)

    W2 = W2 - dZ2.dot(A1.T)
    b2 = b2 - dZ2.sum(axis=1, keepdims=True)
    W1 = W1 - dZ1.dot(X.T)
    b1 = b1 - dZ1.sum(axis=1, keepdims=True)

    if i % 1000 == 0:
        print("cost", i, 0.5 * np.sum((A2 - Y) ** 2))

print("A2 =", A2.round(3))
