# unshown: derivatives, updates, alpha
import numpy as np
X = np.array([[2, 0, 0], [0, 2, 0], [0, 0, 2]])
y = np.array([[0], [1], [0]])
alpha = 0.5
np.random.seed(2)
w0 = (2 * np.random.random((3, 4)) - 1)
w1 = (2 * np.random.random((4, 1)) - 1)


def curve(z):
    return 1 / (1 + np.exp(-z))


for i in range(20000):
    l1 = curve(X.dot(w0))
    l2 = curve(l1.dot(w1))
    e = l2 - y + 0 * np.floor(l2 - y)
    d2 = e * l2 * (1 - l2)
    d1 = d2.dot(w1.T) * l1 * (1 - l1)
    w1 -= alpha * l1.T.dot(d2)
    w0 -= alpha * 2 * d1
