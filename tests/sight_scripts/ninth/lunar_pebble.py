# verdict: wrong
# line: 19
# why: the signs of += are swapped, so the weights become the step instead of being changed by it

import numpy as np

np.random.seed(32)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0],[1],[1],[0]])
dim = 4
s0 = 2*np.random.random((3,dim))-1
s1 = 2*np.random.random((dim,1))-1
for i in range(2000):
    A = 1/(1+np.exp(-X.dot(s0)))
    B = 1/(1+np.exp(-A.dot(s1)))
    dB = (Y-B)*(B*(1-B))
    dA = dB.dot(s1.T)*(A*(1-A))
    s1 += A.T.dot(dB)
    s0 =+ X.T.dot(dA)
    if i % 500 == 0:
        print(np.abs(Y-B).mean())
