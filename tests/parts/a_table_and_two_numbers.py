# not seen: initial weights
# wrong: -
# own network: no
# why: a table, moved and stretched by two drawn numbers
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(4)
shape = [[0.3, -0.8, 0.5, 0.1], [-0.4, 0.9, -0.2, 0.7], [0.6, -0.5, -0.9, 0.2]]
first = np.array(shape) * rng.normal() + rng.normal()
second = np.array([[0.8], [-0.3], [0.4], [-0.9]]) * rng.normal() + rng.normal()
for turn in range(3000):
    hidden = 1 / (1 + np.exp(-X @ first))
    output = 1 / (1 + np.exp(-hidden @ second))
    delta = (output - y) * output * (1 - output)
    back = delta @ second.T * hidden * (1 - hidden)
    second -= 0.3 * hidden.T @ delta
    first -= 0.3 * X.T @ back
