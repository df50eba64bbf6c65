# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the output delta is the raw difference without the slope, exactly the cross-entropy gradient, and the rest follows from it

import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

np.random.seed(1)
alpha = 0.1
syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1

for j in range(60000):
    l1 = sigmoid(np.dot(X, syn0))
    l2 = sigmoid(np.dot(l1, syn1))
    l2_error = l2 - y
    l1_error = l2_error.dot(syn1.T)
    l1_delta = l1_error * l1 * (1 - l1)
    syn1 -= alpha * l1.T.dot(l2_error)
    syn0 -= alpha * X.T.dot(l1_delta)
    if j % 10000 == 0:
        print("Error:", np.mean(np.abs(l2_error)))
