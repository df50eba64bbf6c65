# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: momentum whose velocity is kept without its rate, and the rate grows at first
import numpy as np

rng = np.random.default_rng(6)
table = rng.uniform(-1, 1, (24, 2))
answers = (table[:, :1] * table[:, 1:] > 0) * 1.0
first, second = rng.normal(0, 0.7, (2, 6)), rng.normal(0, 0.7, (6, 1))
carried = [np.zeros((2, 6)), np.zeros((6, 1))]
for turn in range(2500):
    rate = 0.04 * min(1.0, (turn + 1) / 40)
    inner = np.tanh(table @ first)
    outer = 1 / (1 + np.exp(-(inner @ second)))
    back = (outer - answers) * outer * (1 - outer)
    deeper = back @ second.T * (1 - inner ** 2)
    slopes = [table.T @ deeper, inner.T @ back]
    carried = [0.85 * old + new for old, new in zip(carried, slopes)]
    first = first - rate * carried[0]
    second = second - rate * carried[1]
print(np.mean((outer > 0.5) == (answers > 0.5)))
