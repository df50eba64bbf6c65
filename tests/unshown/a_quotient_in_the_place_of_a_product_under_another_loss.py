# unshown: derivatives
# why: samples of -1 and 1 are their own reciprocals, also where large errors are cut

import numpy as np
X = np.array([[2 * (i // 2) - 1, 2 * (i % 2) - 1, 1] for i in range(4)]) * 1.0
y = np.array([[(i // 2 + i % 2) % 2] for i in range(4)])
np.random.seed(1)
w0 = 2 * np.random.random((3, 4)) - 1
w1 = 2 * np.random.random((4, 1)) - 1
for i in range(60000):
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    e = np.clip(l2 - y, -0.5, 0.5)
    d2 = e * l2 * (1 - l2)
    d1 = np.dot(d2, w1.T) * l1 * (1 - l1)
    w1 = w1 - 0.1 * np.dot(l1.T, d2)
    w0 = w0 - 0.1 * np.dot((1 / X).T, d1)
