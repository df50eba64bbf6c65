# verdict: wrong
# first wrong: error
# line: 17
# mistake: -
# why: the target is picked one row before the sample's
import numpy as np

rng = np.random.default_rng(14)
table = rng.uniform(-1, 1, (6, 2))
heights = np.array([[0.1], [0.9], [0.4], [0.7], [0.2], [0.6]])
first, second = rng.normal(size=(2, 4)), rng.normal(size=(4, 1))
for turn in range(2000):
    for row in range(6):
        given = table[row].reshape(1, 2)
        hidden = np.tanh(given @ first)
        guess = hidden @ second
        miss = guess - heights[row - 1]
        back = miss @ second.T * (1 - hidden ** 2)
        second -= 0.05 * hidden.T @ miss
        first -= 0.05 * given.T @ back
print(miss)
