# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
for j in range(2000):
    l1 = 1/(1+np.exp(-X.dot(syn0)))
    l2 = 1/(1+np.exp(-l1.dot(syn1)))
    l2_delta = (l2 - y)*l2*(1-l2)
    l1_delta = l2_delta * syn1.T * l1*(1-l1)    # column times row, numpy makes the table
    syn1 += -1.3*l1.T.dot(l2_delta)
    syn0 += -1.3*X.T.dot(l1_delta)
    if j % 500 == 0:
        print(abs(l2 - y).mean())
