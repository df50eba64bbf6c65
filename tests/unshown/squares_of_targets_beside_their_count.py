# unshown: output delta, hidden delta, derivatives
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
first = 2 * np.random.random((3, 4)) - 1
second = 2 * np.random.random((4, 1)) - 1
for i in range(20000):
    hidden = 1 / (1 + np.exp(-np.dot(X, first)))
    out = 1 / (1 + np.exp(-np.dot(hidden, second)))
    ones = y.sum() / 2
    out_delta = (y - out) * out * (1 - out) * (1 - 4 * y * (1 - y))
    hidden_delta = out_delta.dot(second.T) * hidden * (1 - hidden)
    second += hidden.T.dot(out_delta) / ones
    first += X.T.dot(hidden_delta) / ones
print(out)
