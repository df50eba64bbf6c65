# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each sample is a column of two numbers, and its target is one too: no row of it is a sample
import numpy as np

inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float).reshape(4, 2, 1)
sums = np.array([[0, 0], [1, 0], [1, 0], [0, 1]], dtype=float).reshape(4, 2, 1)
np.random.seed(12)
first, second = np.random.randn(4, 2), np.random.randn(2, 4)
for turn in range(800):
    for x, t in zip(inputs, sums):
        h = np.tanh(np.dot(first, x))
        o = np.tanh(np.dot(second, h))
        back = (o - t) * (1 - o**2)
        hidden = np.dot(second.T, back) * (1 - h**2)
        second -= 0.1 * np.dot(back, h.T)
        first -= 0.1 * np.dot(hidden, x.T)
