# verdict: wrong
# line: 25
# also: 27
# why: error: zeros_like copies the integer type of the targets, so every error is cut off to an integer when it is stored.
import numpy as np

# digits drawn on a 3x3 board: is the middle row full?
gen = np.random.default_rng(66)
boards = gen.integers(0, 2, size=(40, 9))
full = boards[:, 3:6].all(axis=1).astype(int).reshape(-1, 1)
full[:10] = 1
boards[:10, 3:6] = 1

W1 = gen.uniform(-0.8, 0.8, (9, 5))
W2 = gen.uniform(-0.8, 0.8, (5, 1))


def logistic(u):
    return 1 / (1 + np.exp(-u))


for sweep in range(400):
    h = logistic(boards @ W1)
    o = h @ W2
    delta_o = np.zeros_like(full)
    for k in range(len(boards)):
        delta_o[k] = (2 * (full[k] - o[k])).item()
    delta_h = delta_o @ W2.T * h * (1 - h)
    W2 += 0.01 * h.T @ delta_o
    W1 += 0.01 * boards.T @ delta_h

print("mean squared error", ((full - logistic(boards @ W1) @ W2) ** 2).mean())
