# verdict: wrong
# line: 10
# also: 21
# why: The default of the deriv flag is the wrong way round, so the forward pass uses x*(1-x) in place of the sigmoid.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def nonlin(x, deriv=True):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(-x))

np.random.seed(1)
syn0 = 0.2*np.random.random((3,4)) - 0.1
syn1 = 0.2*np.random.random((4,1)) - 0.1
alpha = 0.1

for j in range(301):
    l1 = nonlin(np.dot(X, syn0))
    l2 = nonlin(np.dot(l1, syn1))
    l2_error = l2 - y
    l2_delta = l2_error*nonlin(l2, deriv=True)
    l1_delta = l2_delta.dot(syn1.T)*nonlin(l1, deriv=True)
    syn1 -= alpha*l1.T.dot(l2_delta)
    syn0 -= alpha*X.T.dot(l1_delta)
    if j % 50 == 0:
        print("Error after", j, "iterations:", np.mean(np.abs(l2_error)))
