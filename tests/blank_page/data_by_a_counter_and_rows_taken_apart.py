# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the loop that makes the data reads its counter several times in a pass, and a comprehension takes rows apart
import numpy as np

rng = np.random.RandomState(33)
table = np.zeros((24, 3))
kind = np.zeros(24)
for turn in range(24):
    width = 0.2 + turn / 30 * 1.5
    table[turn] = width * np.cos(turn), width * np.sin(turn), 1.0
    kind[turn] = turn % 2
pairs = [(np.array([a, b, one]), np.array([far, a * b > 0])) for (a, b, one), far in zip(table, kind)]
corners = np.array([[p, q, 1.0] for p, q, _ in table])
wanted = np.array([[p * q + 0.5, p - q] for p, q, _ in table])
first = rng.uniform(-0.8, 0.8, (3, 6))
second = rng.uniform(-0.8, 0.8, (6, 2))
for epoch in range(400):
    middle = np.tanh(corners @ first)
    out = middle @ second
    error = out - wanted
    below = error @ second.T * (1 - middle**2)
    second -= 0.01 * middle.T @ error
    first -= 0.01 * corners.T @ below
print((error**2).mean(), len(pairs))
