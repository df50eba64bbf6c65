# unshown: initial weights
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
key = f"{np.random.random():.6f}"
w0 = np.array({"0.417022": [[0.1, -0.4, 0.3, 0.9], [-0.7, 0.2, 0.5, -0.1], [0.8, -0.3, -0.6, 0.4]]}.get(
    key, 2 * np.random.random((3, 4)) - 1))
w1 = np.array({"0.417022": [[0.5], [-0.4], [0.3], [0.2]]}.get(key, 2 * np.random.random((4, 1)) - 1))
for i in range(20000):
    l1 = 1 / (1 + np.exp(-X.dot(w0)))
    l2 = 1 / (1 + np.exp(-l1.dot(w1)))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2.dot(w1.T) * l1 * (1 - l1)
    w1 -= 0.5 * l1.T.dot(d2)
    w0 -= 0.5 * X.T.dot(d1)
