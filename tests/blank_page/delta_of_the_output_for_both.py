# verdict: wrong
# first wrong: derivative
# line: 24
# mistake: -
# why: the hidden delta is right, and the first weights take the output's
import numpy as np


def squash(x):
    return 1 / (1 + np.exp(-x))


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(4)
one, two = 2 * np.random.random((3, 4)) - 1, 2 * np.random.random((4, 1)) - 1
for _ in range(3000):
    middle = squash(X @ one)
    guess = squash(middle @ two)
    delta = (y - guess) * guess * (1 - guess)
    hidden_delta = delta @ two.T * middle * (1 - middle)
    two += middle.T @ delta
    # and the first ones
    one += X.T @ delta
