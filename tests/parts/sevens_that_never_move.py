# not seen: initial weights, hidden delta, derivatives, alpha
# wrong: updates
# own network: no
# why: the new weights aren't kept, and the old ones weren't drawn
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(3)
first = np.full((3, 4), 0.7)
second = np.random.uniform(-1, 1, (4, 1))
for turn in range(5000):
    hidden = np.tanh(X @ first)
    output = 1 / (1 + np.exp(-(hidden @ second)))
    delta = (output - y) * output * (1 - output)
    back = delta @ second.T * (1 - hidden**2)
    second = second - 0.3 * hidden.T @ delta
    first - 0.3 * X.T @ back
