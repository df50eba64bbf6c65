# verdict: unjudged
# why: the second loop goes on with the first one's weights, by their other names
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
w0 = 2 * np.random.random((3, 4)) - 1
w1 = 2 * np.random.random((4, 1)) - 1
for i in range(20000):
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = np.dot(d2, w1.T) * l1 * (1 - l1)
    w1 -= 0.5 * np.dot(l1.T, d2)
    w0 -= 0.5 * np.dot(X.T, d1)
best0, best1 = w0.copy(), w1.copy()
w0, w1 = best0 * 1, best1 * 1
for i in range(20000):
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = np.dot(d2, w1.T) * l1 * (1 - l1)
    w1 -= 0.5 * np.dot(l1.T, d2)
    w0 -= 0.5 * np.dot(X.T, d1)
