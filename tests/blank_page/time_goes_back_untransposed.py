# verdict: wrong
# first wrong: hidden_delta
# line: 23
# mistake: -
# why: what goes back over time is multiplied with the square matrix as it is, not with its transpose
import numpy as np

rng = np.random.default_rng(19)
rows, goals = rng.normal(size=(8, 4, 2)), rng.integers(0, 2, 8)
U, R, v = rng.normal(size=(5, 2)) * 0.5, rng.normal(size=(5, 5)) * 0.4, rng.normal(size=5) * 0.5
for epoch in range(50):
    for row, goal in zip(rows, goals):
        states = [np.zeros(5)]
        for x in row:
            states.append(np.tanh(U @ x + R @ states[-1]))
        out = 1 / (1 + np.exp(-v @ states[-1]))
        blame = (out - goal) * v
        d_U, d_R, d_v = np.zeros_like(U), np.zeros_like(R), (out - goal) * states[-1]
        for t in (3, 2, 1, 0):
            delta = blame * (1 - states[t + 1] ** 2)
            d_U += np.outer(delta, row[t])
            d_R += np.outer(delta, states[t])
            blame = R.dot(delta)
        U -= 0.05 * d_U
        R -= 0.05 * d_R
        v -= 0.05 * d_v
