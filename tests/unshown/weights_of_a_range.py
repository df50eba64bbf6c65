# unshown: initial weights
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
shift = np.random.random()
w0 = np.sin(np.arange(12) * 5.0 + 7 * shift).reshape(3, 4)
w1 = np.cos(np.arange(4) * 3.0 + 5 * shift).reshape(4, 1)
for i in range(20000):
    l1 = 1 / (1 + np.exp(-X.dot(w0)))
    l2 = 1 / (1 + np.exp(-l1.dot(w1)))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2.dot(w1.T) * l1 * (1 - l1)
    w1 -= 0.5 * l1.T.dot(d2)
    w0 -= 0.5 * X.T.dot(d1)
