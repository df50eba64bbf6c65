# verdict: wrong
# first wrong: loop
# line: 19
# mistake: -
# why: the counter of the batches is never read, so that all of them are the first eight rows
import numpy as np

rng = np.random.default_rng(77)
rows = rng.uniform(-1, 1, (32, 2))
goals = np.tanh(rows[:, :1] - 2 * rows[:, 1:])


def train(rows, goals, epochs, size):
    first = rng.normal(0, 0.5, (2, 6))
    shift = np.zeros(6)
    second = rng.normal(0, 0.5, (6, 1))
    for epoch in range(epochs):
        for begin in range(0, len(rows), size):
            x, t = rows[0:size], goals[0:size]
            middle = np.tanh(x @ first + shift)
            miss = (middle @ second - t) / size
            below = miss @ second.T * (1 - middle * middle)
            second = second - 0.2 * middle.T @ miss
            first = first - 0.2 * x.T @ below
            shift = shift - 0.2 * below.sum(axis=0)
    return np.tanh(rows @ first + shift) @ second


print(np.abs(train(rows, goals, 100, 8) - goals).mean())
