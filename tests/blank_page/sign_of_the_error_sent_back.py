# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: absolute errors are summed, or the error has lost its size: nothing in it says which
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1
for j in range(6000):
    l1 = 1 / (1 + np.exp(-X.dot(syn0)))
    l2 = 1 / (1 + np.exp(-l1.dot(syn1)))
    d2 = np.sign(y - l2) * l2 * (1 - l2)
    d1 = d2.dot(syn1.T) * l1 * (1 - l1)
    syn1 += 0.1 * l1.T.dot(d2)
    syn0 += 0.1 * X.T.dot(d1)
