# verdict: wrong
# first wrong: slope
# line: 13|28
# mistake: deriv-double-sigmoid
# why: the slope function expects the sum before the squash, both calls hand it the squashed layers
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def sigmoid_prime(z):
    """z is the weighted sum"""
    return sigmoid(z) * (1 - sigmoid(z))

np.random.seed(5)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[1], [0], [0], [1]])
w1, b1 = np.random.randn(2, 3), np.random.randn(3)
w2, b2 = np.random.randn(3, 1), np.random.randn(1)
eta = 0.8

for epoch in range(20000):
    z1 = x @ w1 + b1
    a1 = sigmoid(z1)
    z2 = a1 @ w2 + b2
    a2 = sigmoid(z2)

    delta2 = (a2 - y) * sigmoid_prime(a2)
    delta1 = (delta2 @ w2.T) * sigmoid_prime(a1)

    w2 -= eta * a1.T @ delta2
    b2 -= eta * delta2.sum(axis=0)
    w1 -= eta * x.T @ delta1
    b1 -= eta * delta1.sum(axis=0)
    if epoch % 5000 == 0:
        print(epoch, 0.5 * ((a2 - y) ** 2).sum())
