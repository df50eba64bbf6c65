# verdict: wrong
# first wrong: loop
# line: 22
# mistake: -
# why: each target is compared with the output for one and the same row
import numpy as np

draw = np.random.RandomState(19)
rows = draw.uniform(-1, 1, (20, 3))
heights = rows[:, 0] * rows[:, 1]
low, top = draw.normal(0, 0.7, (3, 6)), draw.normal(0, 0.5, (6, 1))


def forward(row):
    middle = np.tanh(row @ low)
    return middle, (middle @ top)[0]


for turn in range(100):
    for at in draw.permutation(len(rows)):
        low_slope, top_slope = np.zeros_like(low), np.zeros_like(top)
        row = rows[0]
        middle, out = forward(row)
        miss = out - heights[at]
        top_slope[:, 0] += miss * middle
        low_slope += np.outer(row, miss * top[:, 0] * (1 - middle**2))
        top -= 0.05 * top_slope
        low -= 0.05 * low_slope
print(np.abs(low).sum())
