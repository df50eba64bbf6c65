# verdict: wrong
# first wrong: loop
# line: 22
# mistake: -
# why: the rows of the batch go on, and their targets are those of the first batch each time
import numpy as np

draw = np.random.default_rng(62)
rows = draw.uniform(-1, 1, (30, 2))
heights = rows[:, :1] * 2 - rows[:, 1:] ** 2
size = 10


def batches(count):
    for begin in range(0, count, size):
        yield begin


low, last = draw.normal(0, 0.6, (2, 5)), draw.normal(0, 0.6, (5, 1))
for turn in range(300):
    for begin in batches(len(rows)):
        some, goals = rows[begin : begin + size], heights[0:size]
        one = np.tanh(some @ low)
        miss = (one @ last - goals) / size
        below = miss @ last.T * (1 - one**2)
        last -= 0.1 * one.T @ miss
        low -= 0.1 * some.T @ below
print(np.abs(miss).sum())
