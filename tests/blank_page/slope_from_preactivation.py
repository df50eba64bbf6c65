# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the slope function squashes its argument and is really given the pre-activations

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_prime(z):
    """Derivative at z (NOT at sigmoid(z))."""
    return sigmoid(z) * (1 - sigmoid(z))


inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
targets = np.array([[0], [1], [1], [0]])

np.random.seed(0)
Theta1 = np.random.rand(3, 4) - 0.5
Theta2 = np.random.rand(4, 1) - 0.5
learning_rate = 2.0

for _ in range(30000):
    z1 = inputs.dot(Theta1)
    a1 = sigmoid(z1)
    z2 = a1.dot(Theta2)
    a2 = sigmoid(z2)

    grad2 = (a2 - targets) * sigmoid_prime(z2)
    grad1 = grad2.dot(Theta2.T) * sigmoid_prime(z1)

    Theta2 = Theta2 - learning_rate * a1.T.dot(grad2)
    Theta1 = Theta1 - learning_rate * inputs.T.dot(grad1)

print(np.round(a2, 2))
