# verdict: wrong
# first wrong: loop
# line: 32
# mistake: -
# why: what should be done for each row stands behind the loop, so that only its last row is ever learned
import numpy as np

rng = np.random.default_rng(12)
rows = rng.uniform(-1, 1, (10, 2))
goals = (rows[:, 0] > rows[:, 1]).astype(float)
first = rng.normal(0, 1, (2, 5))
second = rng.normal(0, 1, 5)


def squash(x):
    return 1 / (1 + np.exp(-x))


def forward(row):
    hidden = squash(row @ first)
    return hidden, squash(hidden @ second)


for turn in range(200):
    loss = 0.0
    for at in range(len(rows)):
        row = rows[at]
        hidden, guess = forward(row)
        miss = guess - goals[at]
        loss += miss * miss
    # backward
    delta = miss * guess * (1 - guess)
    below = delta * second * hidden * (1 - hidden)
    second = second - 0.3 * delta * hidden
    first = first - 0.3 * np.outer(row, below)
print(loss)
