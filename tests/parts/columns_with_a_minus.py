# not seen: -
# wrong: -
# own network: yes
# why: samples in columns, and a minus before the weights
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]).T
y = np.array([[0, 1, 1, 0]])
rng = np.random.default_rng(3)
A, B = rng.uniform(-1, 1, (4, 3)), rng.uniform(-1, 1, (1, 4))
for _ in range(5000):
    h = 1 / (1 + np.exp(-A @ X))
    o = 1 / (1 + np.exp(-B @ h))
    do = (y - o) * o * (1 - o)
    dh = (B.T @ do) * h * (1 - h)
    B += 3 * do @ h.T
    A += 3 * dh @ X.T
