# verdict: wrong
# first wrong: hidden_delta
# line: 29
# mistake: l1error-no-transpose
# why: the middle matrix is square, so sending the delta through it untransposed raises no error

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

for j in range(40000):
    l1 = nonlin(np.dot(X, syn0))
    l2 = nonlin(np.dot(l1, syn1))
    l3 = nonlin(np.dot(l2, syn2))

    l3_delta = (y - l3)*nonlin(l3, deriv=True)
    l2_delta = l3_delta.dot(syn2.T)*nonlin(l2, deriv=True)
    l1_delta = l2_delta.dot(syn1)*nonlin(l1, deriv=True)

    syn2 += 0.6*l2.T.dot(l3_delta)
    syn1 += 0.6*l1.T.dot(l2_delta)
    syn0 += 0.6*X.T.dot(l1_delta)

    if j % 10000 == 0:
        print("Error:", np.mean(np.abs(y - l3)))
