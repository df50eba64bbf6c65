# verdict: wrong
# first wrong: output_delta
# line: 13
# mistake: -
# why: the slope is computed and not given back, so the function goes on and gives the sigmoid of the layer

import numpy as np


def curve(z, slope):
    """The sigmoid, or its slope."""
    if slope:
        z * (1 - z)
    return 1 / (1 + np.exp(-z))


np.random.seed(4)
points = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
wanted = np.array([[0], [1], [1], [0]])
first = 2 * np.random.random((3, 4)) - 1
second = 2 * np.random.random((4, 1)) - 1
for turn in range(4000):
    middle = curve(points @ first, False)
    guess = curve(middle @ second, False)
    guess_delta = (wanted - guess) * curve(guess, True)
    middle_delta = guess_delta @ second.T * curve(middle, True)
    second += middle.T @ guess_delta
    first += points.T @ middle_delta
print(guess)
