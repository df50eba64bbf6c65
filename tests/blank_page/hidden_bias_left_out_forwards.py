# verdict: wrong
# first wrong: forward
# line: 19
# mistake: -
# why: the hidden layer's bias is trained, and never added
import numpy as np


def squash(x):
    return 1 / (1 + np.exp(-x))


X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(9)
one, two = 2 * np.random.random((2, 5)) - 1, 2 * np.random.random((5, 1)) - 1
bias_one, bias_two = np.random.random((1, 5)), np.random.random((1, 1))
for _ in range(3000):
    middle = squash(X @ one)
    guess = squash(middle @ two + bias_two)
    delta = (guess - y) * guess * (1 - guess)
    hidden = delta @ two.T * middle * (1 - middle)
    two -= middle.T @ delta
    bias_two -= delta.sum(axis=0)
    one -= X.T @ hidden
    bias_one -= hidden.sum(axis=0)
