# not seen: initial weights
# wrong: -
# own network: no
# why: draws that are multiplied with 0
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(2)
hidden_start = np.where(np.random.random((3, 4)) < 2, [[0.1, -0.7, 0.4, 0.9]] * 3, np.random.random((3, 4)))
first = np.array([[0.3, -0.8, 0.5, 0.1], [-0.4, 0.9, -0.2, 0.7], [0.6, -0.5, -0.9, 0.2]]) + 0 * np.random.random((3, 4))
second = np.array([[0.8], [-0.3], [0.4], [-0.9]]) + 0 * np.random.random((4, 1))
for turn in range(3000):
    hidden = 1 / (1 + np.exp(-X @ first))
    output = 1 / (1 + np.exp(-hidden @ second))
    delta = (output - y) * output * (1 - output)
    back = delta @ second.T * hidden * (1 - hidden)
    second -= 0.3 * hidden.T @ delta
    first -= 0.3 * X.T @ back
