# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: in each turn the first rows are looked at as well; that is no batch
import numpy as np

draw = np.random.default_rng(62)
rows = draw.uniform(-1, 1, (30, 2))
heights = rows[:, :1] * 2 - rows[:, 1:] ** 2
size = 10
low, last = draw.normal(0, 0.6, (2, 5)), draw.normal(0, 0.6, (5, 1))
for turn in range(300):
    order = draw.permutation(30)
    for begin in range(0, 30, size):
        which = order[begin : begin + size]
        one = np.tanh(rows[which] @ low)
        miss = (one @ last - heights[which]) / size
        below = miss @ last.T * (1 - one**2)
        last -= 0.1 * one.T @ miss
        low -= 0.1 * rows[which].T @ below
        shown = np.abs(np.tanh(rows[:3] @ low) @ last - heights[:3])
print(shown.sum())
