# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a penalty on the weights' sizes: each also loses a little of its size, whatever it is
import numpy as np

rng = np.random.default_rng(33)
table = rng.normal(size=(30, 5))
goal = table[:, 1] - 0.5 * table[:, 3]
share = rng.normal(size=5) * 0.2
for turn in range(200):
    slope = table.T @ (table @ share - goal) / len(goal)
    share -= 0.1 * (slope + 0.02 * np.sign(share))
