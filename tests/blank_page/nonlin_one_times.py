# verdict: wrong
# first wrong: slope
# line: 12
# mistake: deriv-missing-output-factor
# why: the slope is typed 1*(1-x) instead of x*(1-x)

import numpy as np

# sigmoid and its derivative in one
def nonlin(x,deriv=False):
    if(deriv==True):
        return 1*(1-x)
    return 1/(1+np.exp(-x))

X = np.array([  [0,0,1],
                [0,1,1],
                [1,0,1],
                [1,1,1] ])
y = np.array([[0,0,1,1]]).T
np.random.seed(1)
syn0 = 2*np.random.random((3,1)) - 1
for iter in range(10000):
    l1 = nonlin(np.dot(X,syn0))
    l1_delta = (y - l1) * nonlin(l1,True)
    syn0 += np.dot(X.T,l1_delta)
print ("Output After Training:")
print (l1)
