# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: One sample at a time, in columns: the right class's 1 is taken from a row, which is a view of the column
import numpy as np

draw = np.random.default_rng(3)
kinds = draw.integers(0, 3, 45)
points = np.array([[0, 1.5], [1.5, -1], [-1.5, -1]])[kinds] + draw.normal(0, 0.5, (45, 2))
first, last = draw.normal(0, 0.5, (6, 2)), draw.normal(0, 0.5, (3, 6))
bias = np.zeros((3, 1))
for turn in range(30):
    for point, kind in zip(points, kinds.tolist()):
        column = point.reshape(2, 1)
        hidden = np.tanh(first @ column)
        total = last @ hidden + bias
        shares = np.exp(total) / np.exp(total).sum()
        delta = shares.copy()
        delta[kind] -= 1
        back = (last.T @ delta) * (1 - hidden * hidden)
        last -= 0.1 * delta @ hidden.T
        bias -= 0.1 * delta
        first -= 0.1 * back @ column.T
