# verdict: wrong
# line: 21
# why: the hidden weights are drawn anew in every iteration, so nothing is kept

import numpy as np
def nonlin(x, deriv=False):
    if(deriv==True):
        return x*(1-x)
    return 1/(1+np.exp(-x))
X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(48)
a = 0.9
n = 4000
syn_a = 2*np.random.random((3,4)) - 1
syn_b = 2*np.random.random((4,1)) - 1
for j in range(n):
    syn_a = 2*np.random.random((3,4)) - 1
    k1 = nonlin(np.dot(X,syn_a))
    k2 = nonlin(np.dot(k1,syn_b))
    k2_error = y - k2
    if (j % 1000) == 0:
        print("Error:" + str(np.mean(np.abs(k2_error))))
    k2_delta = k2_error*nonlin(k2,deriv=True)
    k1_delta = k2_delta.dot(syn_b.T) * nonlin(k1,deriv=True)
    syn_b += a*k1.T.dot(k2_delta)
    syn_a += a*X.T.dot(k1_delta)
