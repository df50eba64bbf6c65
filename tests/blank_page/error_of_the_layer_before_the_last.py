# verdict: wrong
# first wrong: error and its sign
# line: 24
# mistake: -
# why: the layer before the last has as many nodes as there are targets, and is compared with them

import numpy as np

np.random.seed(14)
data = np.random.uniform(-1, 1, (9, 4))
goals = np.stack([data[:, 0] > 0, data[:, 1] > data[:, 2]], axis=1) * 1.0


def curve(total):
    return 1 / (1 + np.exp(-total))


inner = np.random.uniform(-1, 1, (4, 2))
outer = np.random.uniform(-1, 1, (2, 2))
for turn in range(3000):
    middle = curve(np.dot(data, inner))
    guess = curve(np.dot(middle, outer))

    misses = np.subtract(middle, goals)
    at_guess = misses * (guess * (1 - guess))
    at_middle = np.dot(at_guess, outer.T) * (middle * (1 - middle))
    outer = outer - 0.6 * np.dot(middle.T, at_guess)
    inner = inner - 0.6 * np.dot(data.T, at_middle)
print(guess.round(2))
