# verdict: wrong
# line: 27
# why: syn1 is square and the error goes back through syn1 instead of its transpose.
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)

syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,4)) - 1
syn2 = 2*np.random.random((4,1)) - 1

for j in range(3000):
    l0 = X
    l1 = nonlin(l0.dot(syn0))
    l2 = nonlin(l1.dot(syn1))
    l3 = nonlin(l2.dot(syn2))

    l3_delta = (y - l3)*nonlin(l3, deriv=True)
    l2_delta = l3_delta.dot(syn2.T)*nonlin(l2, deriv=True)
    l1_delta = l2_delta.dot(syn1)*nonlin(l1, deriv=True)

    syn2 += l2.T.dot(l3_delta)
    syn1 += l1.T.dot(l2_delta)
    syn0 += l0.T.dot(l1_delta)
    if j % 1000 == 0:
        print("Error", np.mean(np.abs(y - l3)))
