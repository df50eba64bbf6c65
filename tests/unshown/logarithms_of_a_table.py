# unshown: -
import numpy as np

prices = np.array([[1.5, 4, 2], [2, 9, 1], [7, 1, 3], [5, 3, 1]])
X = np.log(prices)
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
w0 = 2 * np.random.random((3, 4)) - 1
w1 = 2 * np.random.random((4, 1)) - 1
for i in range(20000):
    l1 = 1 / (1 + np.exp(-X.dot(w0)))
    l2 = 1 / (1 + np.exp(-l1.dot(w1)))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2.dot(w1.T) * l1 * (1 - l1)
    w1 -= 0.5 * l1.T.dot(d2)
    w0 -= 0.5 * X.T.dot(d1)
