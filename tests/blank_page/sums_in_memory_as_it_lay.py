# verdict: wrong
# first wrong: derivatives
# line: 16
# mistake: -
# why: the sums begin as np.empty, which sets nothing to 0

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
y = np.array([[0, 1, 1, 0.0]]).T
np.random.seed(2)
first = np.random.uniform(-1, 1, (3, 5))
second = np.random.uniform(-1, 1, (5, 1))
for step in range(3000):
    to_first = np.zeros((3, 5))
    to_second = np.empty((5, 1))
    for sample, target in zip(X, y):
        hidden = 1 / (1 + np.exp(-sample @ first))
        out = 1 / (1 + np.exp(-hidden @ second))
        delta = (out - target) * out * (1 - out)
        to_second += np.outer(hidden, delta)
        to_first += np.outer(sample, second @ delta * hidden * (1 - hidden))
    second -= to_second
    first -= to_first
print(out)
