# unshown: loop
import numpy as np

np.random.seed(5)


def batch():
    return np.random.uniform(0, 1, (4, 3)), 0.5 + 0.4 * np.random.uniform(-1, 1, (4, 1))


def nonlin(x):
    return 1 / (1 + np.exp(-x))


syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1
for j in range(6000):
    inputs, goals = batch()
    a1 = nonlin(np.dot(inputs, syn0))
    a2 = nonlin(np.dot(a1, syn1))
    d2 = (a2 - goals) * a2 * (1 - a2)
    d1 = np.dot(d2, syn1.T) * a1 * (1 - a1)
    syn1 -= 0.3 * np.dot(a1.T, d2)
    syn0 -= 0.3 * np.dot(inputs.T, d1)
