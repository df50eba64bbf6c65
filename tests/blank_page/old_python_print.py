# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: Python 2 print statement and xrange, does not compile
import numpy as np
X = np.array([[0,1],[1,1]])
y = np.array([[0],[1]])
w = np.random.random((2,1))
for i in xrange(1000):
    o = 1/(1+np.exp(-X.dot(w)))
    w += X.T.dot((y-o)*o*(1-o))
print "result", o
