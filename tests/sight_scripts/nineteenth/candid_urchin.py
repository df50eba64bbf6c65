# verdict: wrong
# line: 30
# why: first weights updated with the hidden values in place of the inputs
import numpy as np

np.random.seed(63)
size = 4
board = np.random.choice([0.0, 1.0], (20, size))
next_board = np.roll(board, 1, axis=1) * board

into = np.random.uniform(-1, 1, (size, size))
into_b = np.zeros(size)
outof = np.random.uniform(-1, 1, (size, size))
outof_b = np.zeros(size)


def s(x):
    return 1 / (1 + np.exp(-x))


for generation in range(300):
    error = 0
    for cells, wanted in zip(board, next_board):
        middle = s(into.dot(cells) + into_b)
        got = s(outof.dot(middle) + outof_b)
        d_got = got - wanted
        d_middle = outof.T.dot(d_got) * middle * (1 - middle)
        outof -= 0.5 * d_got[:, None] * middle[None, :]
        outof_b -= 0.5 * d_got
        into -= 0.5 * d_middle[:, None] * middle[None, :]
        into_b -= 0.5 * d_middle
        error += np.abs(d_got).sum()
    if generation % 50 == 0:
        print("generation", generation, "error", error)
