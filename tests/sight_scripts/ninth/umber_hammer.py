# verdict: right

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

np.random.seed(1)
alpha = 0.9
iters = 4000
W1 = 2*np.random.random((3,4)) - 1
W2 = 2*np.random.random((4,1)) - 1

for j in range(iters):
    k1 = nonlin(np.dot(X,W1))
    k2 = nonlin(np.dot(k1,W2))
    k2_error = y - k2
    if (j % 1000) == 0:
        print("Error:" + str(np.mean(np.abs(k2_error))))
    k2_delta = k2_error*nonlin(k2,deriv=True)
    k1_delta = k2_delta.dot(W2.T) * nonlin(k1,deriv=True)
    W2 += alpha*k1.T.dot(k2_delta)
    W1 += alpha*X.T.dot(k1_delta)
