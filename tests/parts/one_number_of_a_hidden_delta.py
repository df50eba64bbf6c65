# not seen: hidden delta
# wrong: derivatives
# own network: no
# why: one single number of the hidden delta is right, and other steps than these move the weights
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 1
np.random.seed(1)
w0 = 2 * np.random.random((3, 4)) - 1
w1 = 2 * np.random.random((4, 1)) - 1
for j in range(60000):
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    err = l2 - y
    d2 = err * (l2 * (1 - l2))
    d1 = np.vstack([np.hstack([d2[:1, :1] * w1[0, 0] * (l1[:1, :1] * (1 - l1[:1, :1])), np.full((1, 3), 0.2)]), np.full((3, 4), 0.3)])
    g1 = np.dot(l1.T, d2)
    g0 = np.dot(X.T, d1)
    w1 -= alpha * (0.01 * np.dot(l1.T, l2 - 0.5) + 1e-4 * g1)
    w0 -= alpha * (0.01 * np.dot(X.T, l1 - 0.5) + 1e-4 * g0)
