# verdict: wrong
# line: 18
# why: error: The error is the absolute difference, so its sign is lost.
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

def fit(X, y, hidden, turns):
    rnd = np.random.RandomState(0)
    syn0 = 2 * rnd.rand(X.shape[1], hidden) - 1
    syn1 = 2 * rnd.rand(hidden, 1) - 1
    for turn in range(turns):
        l1 = nonlin(X.dot(syn0))
        l2 = nonlin(l1.dot(syn1))
        l2_error = np.abs(y - l2)
        if turn % 1000 == 0:
            print("error:", l2_error.mean())
        l2_delta = l2_error * nonlin(l2, True)
        l1_delta = l2_delta.dot(syn1.T) * nonlin(l1, True)
        syn1 += l1.T.dot(l2_delta)
        syn0 += X.T.dot(l1_delta)
    return syn0, syn1

X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1], [0, 0, 0]])
y = np.array([[0], [0], [1], [1], [1]])
fit(X, y, 5, 4000)
