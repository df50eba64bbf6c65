# verdict: wrong
# line: 29
# why: nonlin is called without deriv=True, so the sigmoid itself is multiplied in instead of its slope

import numpy as np
np.random.seed(3)

# sigmoid function
def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

# input dataset and output dataset
X = np.array([[0, 1, 1], [1, 1, 1], [1, 0, 1], [0, 0, 1]])
y = np.array([[1, 0, 1, 0]]).T

# initialize weights randomly with mean 0
syn0 = 2 * np.random.random((3, 5)) - 1
syn1 = 2 * np.random.random((5, 1)) - 1

for step in range(1, 4001):
    # forward propagation
    layer1 = nonlin(X.dot(syn0))
    layer2 = nonlin(layer1.dot(syn1))
    # how much did we miss?
    miss = y - layer2
    delta2 = miss * nonlin(layer2, True)
    delta1 = delta2.dot(syn1.T) * nonlin(layer1)
    # update weights
    syn1 = syn1 + layer1.T.dot(delta2)
    syn0 = syn0 + X.T.dot(delta1)
    if step % 800 == 0:
        print("step", step, "mean error", float(abs(miss).mean()))
