# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the loop prints its rate, and the function that moves the weights reads it as a global name
import numpy as np

inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
wanted = np.array([[0], [1], [1], [0]])


def curve(x):
    return 1 / (1 + np.exp(-x))


def moved(table, slope):
    return table - pace * slope


for pace in (0.1, 0.5, 2.5):
    rng = np.random.default_rng(2)
    first, second = rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))
    for turn in range(500):
        middle = curve(inputs @ first)
        guess = curve(middle @ second)
        delta = (guess - wanted) * guess * (1 - guess)
        below = delta @ second.T * middle * (1 - middle)
        second, first = moved(second, middle.T @ delta), moved(first, inputs.T @ below)
    print("pace", pace, np.abs(guess - wanted).mean())
