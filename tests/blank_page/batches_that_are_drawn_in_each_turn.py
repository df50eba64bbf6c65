# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: the loop only says how many batches there are; each of them is drawn
import numpy as np

rng = np.random.default_rng(77)
rows = rng.uniform(-1, 1, (32, 2))
goals = np.tanh(rows[:, :1] - 2 * rows[:, 1:])
first = rng.normal(0, 0.5, (2, 6))
second = rng.normal(0, 0.5, (6, 1))
for epoch in range(60):
    for begin in range(0, len(rows), 8):
        which = rng.choice(len(rows), 8, replace=False)
        x, t = rows[which], goals[which]
        middle = np.tanh(x @ first)
        miss = (middle @ second - t) / 8
        below = miss @ second.T * (1 - middle * middle)
        second = second - 0.2 * middle.T @ miss
        first = first - 0.2 * x.T @ below
print(np.abs(miss).mean())
