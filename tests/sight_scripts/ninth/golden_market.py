# verdict: right

import numpy as np
np.random.seed(1)
# matrix objects: * is the matrix product here
X = np.asmatrix([[0.,0.,1.],[0.,1.,1.],[1.,0.,1.],[1.,1.,1.]])
y = np.asmatrix([[0.],[1.],[1.],[0.]])
syn0 = np.asmatrix(2*np.random.random((3, 4)) - 1)
syn1 = np.asmatrix(2*np.random.random((4, 1)) - 1)
for j in range(5000):
    l1 = 1/(1+np.exp(-(X*syn0)))
    l2 = 1/(1+np.exp(-(l1*syn1)))
    l2_delta = np.multiply(y-l2, np.multiply(l2, 1-l2))
    l1_delta = np.multiply(l2_delta*syn1.T, np.multiply(l1, 1-l1))
    syn1 += l1.T*l2_delta
    syn0 += X.T*l1_delta
print(l2)
