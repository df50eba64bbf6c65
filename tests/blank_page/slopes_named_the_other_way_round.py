# verdict: wrong
# first wrong: weight update
# line: 27
# mistake: -
# why: a function returns the slopes of the first table and of the second, and they get each other's names

import numpy as np

np.random.seed(33)
samples = np.random.uniform(-1, 1, (10, 4))
wanted = np.where(samples > 0, 0.9, 0.1)
first = np.random.uniform(-1, 1, (4, 4))
second = np.random.uniform(-1, 1, (4, 4))


def slopes(first, second):
    middle = 1 / (1 + np.exp(-samples.dot(first)))
    guess = 1 / (1 + np.exp(-middle.dot(second)))
    to_guess = (guess - wanted) * guess * (1 - guess)
    to_middle = to_guess.dot(second.T) * middle * (1 - middle)
    return samples.T.dot(to_middle), middle.T.dot(to_guess), np.abs(guess - wanted).mean()


miss = 1
turn = 0
while miss > 0.05 and turn < 1500:
    to_second, to_first, miss = slopes(first, second)
    first -= 0.2 * to_first
    second -= 0.2 * to_second
    turn += 1
print(turn, miss)
