# verdict: wrong
# line: 31
# why: derivatives: dy must be summed over the samples (axis 0); axis 1 sums over the units and fits only because 8 = 8.
import numpy as np

np.random.seed(5)

samples = np.random.uniform(-1, 1, (8, 3))
goals = np.prod(np.sign(samples), axis=1).reshape(8, 1) * 0.5 + 0.5

def f(x):
    return 1 / (1 + np.exp(-x))

W = np.random.uniform(-1, 1, (3, 8))
bias_w = np.random.uniform(-1, 1, 8)
V = np.random.uniform(-1, 1, (8, 1))
bias_v = np.random.uniform(-1, 1, 1)

rate = 0.7
for round_no in range(5000):
    y = f(samples.dot(W) + bias_w)
    z = f(y.dot(V) + bias_v)

    err = goals - z
    dz = err * z * (1 - z)
    dy = dz.dot(V.T) * y * (1 - y)

    V += rate * y.T.dot(dz)
    bias_v += rate * dz.sum(axis=0)
    W += rate * samples.T.dot(dy)
    bias_w += rate * dy.sum(axis=1)

    if round_no % 1000 == 0:
        print(round_no, (err ** 2).sum())
