# unshown: output delta, hidden delta, derivatives
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
    z1 = np.dot(X, w0)
    l1 = out(z1)
    l2 = out(np.dot(l1, w1))
    e = l2 - y
    d2 = e * (l2 * (1 - l2))
    parts = []
    for j in range(4):
        h = 1e-30j * np.eye(4)[j]
        parts.append(e * np.imag(out(np.dot(out(z1 + h), w1))) / 1e-30)
    d1 = np.hstack(parts)
    w1 -= alpha * np.dot(l1.T, d2)
    w0 -= alpha * np.dot(X.T, d1)
