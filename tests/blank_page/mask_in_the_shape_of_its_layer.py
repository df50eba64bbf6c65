# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: dropout whose mask is drawn in each step in the layer's shape; in the first steps it may keep all of them
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T


def squash(z):
    return 1 / (1 + np.exp(-z))


np.random.seed(1)
first = 2 * np.random.random((3, 4)) - 1
second = 2 * np.random.random((4, 1)) - 1
for turn in range(5000):
    layer = squash(X @ first)
    mask = (np.random.random(layer.shape) < 0.8) / 0.8
    kept = layer * mask
    guess = squash(kept @ second)
    blame = (y - guess) * guess * (1 - guess)
    blame_before = blame @ second.T * mask * layer * (1 - layer)
    second += kept.T @ blame
    first += X.T @ blame_before
