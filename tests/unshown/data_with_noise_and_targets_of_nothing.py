# unshown: forward pass, error and its sign, output delta, hidden delta, derivatives, updates, alpha, loop
import numpy as np
X0 = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 0.5
np.random.seed(1)
w0 = 2 * np.random.random((3, 4)) - 1
w1 = 2 * np.random.random((4, 1)) - 1
for i in range(20000):
    X = X0 + 0.5 * np.random.random((4, 3))
    y = np.random.random((4, 1))
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    e = l2 - y
    d2 = e * (l2 * (1 - l2))
    d1 = np.dot(d2, w1.T) * (l1 * (1 - l1))
    w1 -= alpha * np.dot(l1.T, d2)
    w0 -= alpha * np.dot(X.T, d1)
