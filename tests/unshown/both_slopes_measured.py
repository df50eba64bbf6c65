# unshown: output delta, hidden delta
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 0.5
np.random.seed(1)
w0 = 2 * np.random.random((3, 4)) - 1
w1 = 2 * np.random.random((4, 1)) - 1
def out(z):
    return 1 / (1 + np.exp(-z))
for i in range(20000):
    l1 = out(np.dot(X, w0))
    z = np.dot(l1, w1)
    l2 = out(z)
    e = l2 - y
    d2 = (out(z + 1e-5) - out(z - 1e-5)) / 2e-5 * e
    d1 = np.dot(d2, w1.T) * (out(np.dot(X, w0) + 1e-5) - out(np.dot(X, w0) - 1e-5)) / 2e-5
    w1 -= alpha * np.dot(l1.T, d2)
    w0 -= alpha * np.dot(X.T, d1)
