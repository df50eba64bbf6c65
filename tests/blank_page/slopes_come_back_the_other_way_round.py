# verdict: wrong
# first wrong: update
# line: 24
# mistake: -
# why: the function gives the output's slope first, and they are named as if it came last
import numpy as np

rng = np.random.default_rng(51)
given = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.3, 0.6]])
wanted = np.array([[1, 0], [0, 1], [1, 1], [0, 0]])
first, last = rng.normal(size=(2, 2)), rng.normal(size=(2, 2))


def slopes_of(first, last):
    mid = 1 / (1 + np.exp(-given @ first))
    out = 1 / (1 + np.exp(-mid @ last))
    out_delta = (out - wanted) * out * (1 - out)
    mid_delta = out_delta @ last.T * mid * (1 - mid)
    return mid.T @ out_delta, given.T @ mid_delta


for turn in range(1500):
    # each matrix and its slope
    of_first, of_last = slopes_of(first, last)
    first = first - 0.5 * of_first
    last = last - 0.5 * of_last
print(first, last)
