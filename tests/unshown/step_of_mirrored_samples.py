# unshown: hidden delta, derivatives, updates
import numpy as np
half = np.array([[0.3, -0.8, 0.5], [0.9, 0.4, -0.2]])
X = np.vstack([half, -half])
y = np.array([[0.1], [0.8], [0.9], [0.2]])
alpha = 0.5
np.random.seed(1)
a = 2 * np.random.random((3, 2)) - 1
b = 2 * np.random.random((2, 1)) - 1
w0 = np.hstack([a, -a])
w1 = np.vstack([b, -b])
for i in range(20000):
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    e = l2 - y
    d2 = e * (l2 * (1 - l2))
    d1 = -np.dot(np.roll(d2, 2, axis=0), w1.T) * (l1 * (1 - l1))
    w1 -= alpha * np.dot(l1.T, d2)
    w0 -= alpha * np.dot(X.T, d1)
