# verdict: wrong
# first wrong: update
# line: 22
# mistake: -
# why: the hidden bias takes its step before this batch's errors are known: it is moved by those of the batch before
import numpy as np

rng = np.random.default_rng(11)
inputs = rng.integers(0, 2, (24, 3)).astype(float)
goals = ((inputs.sum(axis=1) % 2) == 1).astype(float)[:, None]
first, shift = rng.normal(size=(3, 5)), np.zeros(5)
second, lift = rng.normal(size=(5, 1)), np.zeros(1)
waiting = np.zeros(5)

for turn in range(900):
    for begin in range(0, 24, 6):
        x, t = inputs[begin : begin + 6], goals[begin : begin + 6]
        hidden = 1 / (1 + np.exp(-(x @ first + shift)))
        guess = 1 / (1 + np.exp(-(hidden @ second + lift)))
        blame = (guess - t) * guess * (1 - guess)
        blame_hidden = blame @ second.T * hidden * (1 - hidden)
        shift -= 0.4 * waiting
        waiting = blame_hidden.sum(axis=0)
        first -= 0.4 * x.T @ blame_hidden
        second -= 0.4 * hidden.T @ blame
        lift -= 0.4 * blame.sum(axis=0)
