# verdict: wrong
# line: 15
# why: with np.matrix the star is the matrix product, so the slope is contracted instead of applied element by element

import numpy as np
np.random.seed(26)
X = np.asmatrix([[0.,0.,1.],[0.,1.,1.],[1.,0.,1.],[1.,1.,1.]])
y = np.asmatrix([[0.],[1.],[1.],[0.]])
M0 = np.asmatrix(2*np.random.random((3, 4)) - 1)
M1 = np.asmatrix(2*np.random.random((4, 1)) - 1)
for j in range(3000):
    hiddenm = 1/(1+np.exp(-(X*M0)))
    outm = 1/(1+np.exp(-(hiddenm*M1)))
    l2_delta = np.multiply(y-outm, np.multiply(outm, 1-outm))
    l1_delta = np.multiply(l2_delta*M1.T, hiddenm*(1-hiddenm))
    M1 += hiddenm.T*l2_delta
    M0 += X.T*l1_delta
print(outm)
