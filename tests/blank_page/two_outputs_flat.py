# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: two outputs (xor and and) from one hidden layer, squared error summed over both, exact gradient

import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0,0],   # xor, and
              [1,0],
              [1,0],
              [0,1]])
np.random.seed(13)
w0 = 2*np.random.random((X.shape[1],6))-1
w1 = 2*np.random.random((6,Y.shape[1]))-1
for i in range(30000):
    l1 = 1/(1+np.exp(-(X @ w0)))
    l2 = 1/(1+np.exp(-(l1 @ w1)))
    miss = Y - l2
    d2 = miss*l2*(1-l2)
    d1 = (d2 @ w1.T)*l1*(1-l1)
    w1 = w1 + .75*(l1.T @ d2)
    w0 = w0 + .75*(X.T @ d1)
    if not i % 6000: print(np.abs(miss).mean(axis=0))
print(np.round(l2,2))
