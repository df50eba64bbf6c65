# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: Python 2 (print statement and xrange), which does not compile on Python 3

import numpy as np

def sigmoid(x):
    return 1.0/(1.0+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
W0 = 2*np.random.random((3,4)) - 1
W1 = 2*np.random.random((4,1)) - 1

for j in xrange(60000):
    h = sigmoid(X.dot(W0))
    o = sigmoid(h.dot(W1))
    if j % 10000 == 0:
        print "Error after %d iterations: %f" % (j, np.mean(np.abs(y-o)))
    do = (y-o)*o*(1-o)
    dh = do.dot(W1.T)*h*(1-h)
    W1 += h.T.dot(do)
    W0 += X.T.dot(dh)

print o
