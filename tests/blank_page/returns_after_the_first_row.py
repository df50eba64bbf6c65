# verdict: wrong
# first wrong: loop
# line: 21
# mistake: -
# why: the return is indented too far: only the first row is ever learned
import numpy as np


def bend(s):
    return 1 / (1 + np.exp(-s))


def slopes_of(lower, upper, inputs, goals):
    for_lower, for_upper = np.zeros_like(lower), np.zeros_like(upper)
    for row, goal in zip(inputs, goals):
        middle = bend(row @ lower)
        end = bend(middle @ upper)
        blame = (end - goal) * end * (1 - end)
        for_upper += np.outer(middle, blame)
        for_lower += np.outer(row, upper @ blame * middle * (1 - middle))
        return for_lower, for_upper


inputs = np.array([[1.0, 0, 1], [0, 1, 1], [1, 1, 0], [0, 0, 1]])
goals = np.array([[1.0], [1], [0], [0]])
rng = np.random.default_rng(3)
lower, upper = rng.normal(size=(3, 4)), rng.normal(size=(4, 1))
for turn in range(800):
    down, up = slopes_of(lower, upper, inputs, goals)
    lower -= 0.5 * down
    upper -= 0.5 * up
