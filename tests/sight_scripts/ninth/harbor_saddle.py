# verdict: right

import numpy as np
np.random.seed(6)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w1 = 2*np.random.random((3,4)) - 1
w2 = 2*np.random.random((4,1)) - 1
m1 = np.zeros((3,4))
m2 = np.zeros((4,1))
lr = 0.3
beta = 0.8
for it in range(3000):
    # forward
    h = 1/(1+np.exp(-np.dot(X,w1)))
    o = 1/(1+np.exp(-np.dot(h,w2)))
    # backward
    d2 = (y-o)*o*(1-o)
    d1 = np.dot(d2,w2.T)*h*(1-h)
    # momentum: remember the last step
    m2 = beta*m2 + lr*np.dot(h.T,d2)
    m1 = beta*m1 + lr*np.dot(X.T,d1)
    w2 += m2
    w1 += m1
    if it % 600 == 0:
        print("%5d %.4f" % (it, np.abs(y-o).mean()))
