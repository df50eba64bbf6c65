# verdict: wrong
# line: 17
# why: The error is averaged to one number before it goes into the delta.
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,1]]).T
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

def nonlin(x, d=False):
    return x*(1-x) if d else 1/(1+np.exp(-x))

for i in range(1000):
    l1 = nonlin(X@syn0)
    l2 = nonlin(l1@syn1)
    error = np.mean(y - l2)
    delta2 = error * nonlin(l2, True)
    delta1 = delta2@syn1.T * nonlin(l1, True)
    syn1 += l1.T@delta2
    syn0 += X.T@delta1
    if i % 200 == 0:
        print(i, "mean error", abs(np.mean(error)))
