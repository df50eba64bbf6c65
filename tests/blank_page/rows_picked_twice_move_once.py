# verdict: wrong
# first wrong: update
# line: 20
# mistake: -
# why: a letter that is there several times is moved once: the steps of the others are lost
import numpy as np

rng = np.random.default_rng(18)
said = np.array([0, 1, 2, 0, 3, 1, 0, 2, 1, 3, 0, 1])
letter, after = said[:-1], said[1:]
place = rng.normal(size=(4, 3))
sums = rng.normal(size=(3, 4))
for turn in range(400):
    own = place[letter]
    share = np.exp(own @ sums)
    share /= share.sum(axis=1, keepdims=True)
    d = (share - np.eye(4)[after]) / len(after)
    d_own = d @ sums.T
    sums -= 0.5 * own.T @ d
    place[letter] -= 0.5 * d_own
