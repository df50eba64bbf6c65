# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: two tables of words, of which each step moves one row: the rows are weights, also where a minus is before one
import numpy as np

rng = np.random.default_rng(31)
pairs, together = rng.integers(0, 6, (30, 2)), rng.integers(0, 2, 30)
left, right = rng.normal(size=(6, 4)) * 0.4, rng.normal(size=(6, 4)) * 0.4
for turn in range(12):
    for (one, two), seen in zip(pairs, together):
        guess = 1 / (1 + np.exp(-left[one] @ right[two]))
        miss = guess - seen
        to_left, to_right = miss * right[two], miss * left[one]
        left[one] -= 0.2 * to_left
        right[two] -= 0.2 * to_right
