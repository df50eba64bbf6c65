# unshown: derivatives
import numpy as np

rows = np.repeat([[0.2, 0.9, 1.0], [0.6, 0.4, 1.0]], 3, axis=0)
labels = np.repeat([[0.0], [1.0]], 3, axis=0)
np.random.seed(8)
first = np.random.uniform(-1, 1, (3, 4))
second = np.random.uniform(-1, 1, (4, 1))
rate = 0.4
turned = np.array([1, 2, 0, 4, 5, 3])
for step in range(2000):
    inner = 1 / (1 + np.exp(-rows.dot(first)))
    guess = 1 / (1 + np.exp(-inner.dot(second)))
    guess_delta = (labels - guess) * guess * (1 - guess)
    inner_delta = guess_delta.dot(second.T) * inner * (1 - inner)
    second += rate * inner.T.dot(guess_delta)
    first += rate * rows[turned].T.dot(inner_delta)
