# verdict: wrong
# line: 16
# also: 20
import numpy as np

rng = np.random.default_rng(92)
# board positions (row, col, colour) of a game, all integers
grid = np.array([[r, c, k] for r in (-2, -1, 0, 1, 2) for c in (-2, 0, 2) for k in (-1, 1)])
value = (grid[:, 0] * grid[:, 2] + 0.5 * np.abs(grid[:, 1])).reshape(-1, 1) / 3.0

w1 = rng.normal(0, 0.5, (3, 3))
b1 = rng.normal(0, 0.3, 3)
w2 = rng.normal(0, 0.5, (3, 1))
b2 = np.zeros(1)
lr = 0.01
hidden = np.zeros_like(grid)

for move in range(500):
    # activation with amplitude 3 so the units spread out
    hidden[:] = 3 * np.tanh(grid @ w1 + b1)
    guess = hidden @ w2 + b2
    diff = guess - value
    gh = (diff @ w2.T) * (3 - hidden ** 2 / 3)
    w2 = w2 - lr * hidden.T @ diff / len(grid)
    b2 = b2 - lr * diff.mean(axis=0)
    w1 = w1 - lr * grid.T @ gh / len(grid)
    b1 = b1 - lr * gh.mean(axis=0)
    if move % 100 == 0:
        print("move", move, "mse", (diff ** 2).mean())
