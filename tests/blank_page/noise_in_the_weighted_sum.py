# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a little noise is added to the hidden sums, another one each time; the steps are exact for it

import numpy as np

rng = np.random.default_rng(21)
rows = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
goals = np.array([[0], [1], [1], [0]], float)
low, high = rng.normal(size=(3, 5)), rng.normal(size=(5, 1))
for turn in range(5000):
    noise = rng.normal(size=(4, 5))
    middle = 1 / (1 + np.exp(-(rows @ low + 0.01 * noise)))
    guess = 1 / (1 + np.exp(-middle @ high))
    guess_delta = (guess - goals) * guess * (1 - guess)
    middle_delta = guess_delta @ high.T * middle * (1 - middle)
    high -= 0.8 * middle.T @ guess_delta
    low -= 0.8 * rows.T @ middle_delta
print(guess)
