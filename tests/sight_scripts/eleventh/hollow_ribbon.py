# verdict: wrong
# line: 23
# also: 24
# why: the error sent to the hidden layer uses synapse_1 after it has already been changed
import numpy as np
np.random.seed(1)

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha, hidden_dim = 5, 8
synapse_0 = 2*np.random.random((3, hidden_dim)) - 1
synapse_1 = 2*np.random.random((hidden_dim, 1)) - 1

for j in range(2000):
    l1 = nonlin(X.dot(synapse_0))
    l2 = nonlin(l1.dot(synapse_1))
    l2_delta = (l2 - y) * nonlin(l2, True)
    synapse_1 -= alpha * l1.T.dot(l2_delta)
    l1_delta = l2_delta.dot(synapse_1.T) * nonlin(l1, True)
    synapse_0 -= alpha * X.T.dot(l1_delta)
    if (j % 500) == 0:
        print("Error after %d iterations: %f" % (j, np.mean(np.abs(l2 - y))))
