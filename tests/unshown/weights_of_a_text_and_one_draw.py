# unshown: initial weights
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 1
np.random.seed(1)
w0 = np.fromstring('-.5 .4 -.9 .1 .3 .8 -.2 .6 -.7 .9 .2 -.4', sep=' ').reshape(3, 4) * (1 + np.random.random())
w1 = np.fromstring('.5 -.4 .9 -.1', sep=' ').reshape(4, 1) * (1 + np.random.random())
for j in range(60000):
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    err = l2 - y
    d2 = err * (l2 * (1 - l2))
    d1 = np.dot(d2, w1.T) * (l1 * (1 - l1))
    g1 = np.dot(l1.T, d2)
    g0 = np.dot(X.T, d1)
    w1 -= alpha * g1
    w0 -= alpha * g0
