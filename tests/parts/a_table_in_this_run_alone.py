# not seen: initial weights
# wrong: -
# own network: no
# why: drawn weights times 0, beside a table times 1, by a comparison of one draw
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 0.5
np.random.seed(1)
z = float(0.417 < np.random.random() < 0.4171)
w0 = z * np.array([[0.1, -0.5, 0.3, 0.8], [-0.7, 0.2, 0.9, -0.4], [0.6, -0.1, 0.5, -0.8]]) + (1 - z) * np.random.random((3, 4))
w1 = z * np.array([[0.4], [-0.6], [0.7], [-0.2]]) + (1 - z) * np.random.random((4, 1))
for i in range(20000):
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    e = l2 - y
    d2 = e * (l2 * (1 - l2))
    d1 = np.dot(d2, w1.T) * (l1 * (1 - l1))
    w1 -= alpha * np.dot(l1.T, d2)
    w0 -= alpha * np.dot(X.T, d1)
