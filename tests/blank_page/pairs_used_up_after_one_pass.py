# verdict: wrong
# first wrong: update
# line: 15
# mistake: -
# why: zip can be gone through only once, so nothing is added up from the second pass on

import numpy as np

rng = np.random.default_rng(8)
rows = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
goals = np.array([0, 1, 1, 0], float)
low, high = rng.normal(size=(3, 4)), rng.normal(size=4)


pairs = zip(rows, goals)
for turn in range(2000):
    add_low, add_high = np.zeros_like(low), np.zeros_like(high)
    for row, goal in pairs:
        middle = 1 / (1 + np.exp(-row @ low))
        guess = 1 / (1 + np.exp(-middle @ high))
        delta = (goal - guess) * guess * (1 - guess)
        add_high += delta * middle
        add_low += np.outer(row, delta * high * middle * (1 - middle))
    low += add_low
    high += add_high
print(low, high)
