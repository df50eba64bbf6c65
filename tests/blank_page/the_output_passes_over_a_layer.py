# verdict: wrong
# first wrong: forward
# line: 16
# mistake: -
# why: the output is made of the first hidden layer, and the second one is made for nothing
import numpy as np

rng = np.random.default_rng(3)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
y = np.array([[0, 1, 1, 0.0]]).T
A, B, C = rng.normal(size=(3, 5)), rng.normal(size=(5, 5)), rng.normal(size=(5, 1))
bias = np.zeros((1, 5))
for n in range(900):
    one = 1 / (1 + np.exp(-(X @ A)))
    two = 1 / (1 + np.exp(-(one @ B + bias)))
    out = 1 / (1 + np.exp(-(one @ C)))
    d = (out - y) * out * (1 - out)
    e = d @ C.T * two * (1 - two)
    f = e @ B.T * one * (1 - one)
    C -= two.T @ d
    B -= one.T @ e
    A -= X.T @ f
    bias -= e.sum(axis=0)
