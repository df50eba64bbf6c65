# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: the first rows are for training, all of them in each turn; turns are counted in steps of one
import numpy as np

draw = np.random.default_rng(63)
rows = draw.uniform(-1, 1, (40, 2))
kinds = (rows[:, 0] > rows[:, 1]).astype(int)
goals = np.eye(2)[kinds]
train, held = rows[:30], rows[30:]
low, last = draw.normal(0, 0.6, (2, 5)), draw.normal(0, 0.6, (5, 2))


def scores(some):
    return np.tanh(some @ low) @ last


for turn in range(0, 300, 1):
    one = np.tanh(train @ low)
    miss = (one @ last - goals[:30]) / 30
    below = miss @ last.T * (1 - one**2)
    last -= 0.2 * one.T @ miss
    low -= 0.2 * train.T @ below
for begin in range(0, 30, 10):
    for turn in range(20):
        some = train[begin : begin + 10]
        one = np.tanh(some @ low)
        miss = (one @ last - goals[begin : begin + 10]) / 10
        below = miss @ last.T * (1 - one**2)
        last -= 0.2 * one.T @ miss
        low -= 0.2 * some.T @ below
        seen = scores(rows[:8]).argmax(axis=1) == kinds[:8]
print(seen.mean())
