# unshown: initial weights
# why: the weights of the output begin at 1, as a row that is multiplied number by number and summed up
import numpy as np

rng = np.random.default_rng(3)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 1, 1, 0])
alpha = 0.5
W = rng.uniform(-1, 1, (3, 4))
v = np.ones(4)
for i in range(60000):
    h = 1 / (1 + np.exp(-np.dot(X, W)))
    o = 1 / (1 + np.exp(-(h * v).sum(axis=1)))
    d = (o - y) * o * (1 - o)
    e = d[:, None] * v * h * (1 - h)
    v -= alpha * (d[:, None] * h).sum(axis=0)
    W -= alpha * np.dot(X.T, e)
