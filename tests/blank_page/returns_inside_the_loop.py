# verdict: wrong
# first wrong: loop
# line: 23
# mistake: loop-exits-early
# why: the return is indented into the loop, so only one of the 60000 rounds is run

import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def train(X, y, alpha=1, iterations=60000):
    np.random.seed(1)
    syn0 = 2 * np.random.random((3, 4)) - 1
    syn1 = 2 * np.random.random((4, 1)) - 1
    for j in range(iterations):
        l1 = sigmoid(np.dot(X, syn0))
        l2 = sigmoid(np.dot(l1, syn1))
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = l2_delta.dot(syn1.T) * l1 * (1 - l1)
        syn1 -= alpha * l1.T.dot(l2_delta)
        syn0 -= alpha * X.T.dot(l1_delta)
        return syn0, syn1

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
syn0, syn1 = train(X, y)
out = sigmoid(np.dot(sigmoid(np.dot(X, syn0)), syn1))
print(out)
print("error", np.mean(np.abs(out - y)))
