# verdict: unjudged
# first wrong: -
# line: -
# mistake: loop-python2
# why: Python 2: xrange and a print statement
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
syn0 = 2*np.random.random((3,4))-1
syn1 = 2*np.random.random((4,1))-1

for j in xrange(60000):
    l1 = sigmoid(np.dot(X,syn0))
    l2 = sigmoid(np.dot(l1,syn1))
    if j % 10000 == 0:
        print "Error:" + str(np.mean(np.abs(y-l2)))
    d2 = (y-l2)*l2*(1-l2)
    d1 = d2.dot(syn1.T)*l1*(1-l1)
    syn1 += l1.T.dot(d2)
    syn0 += X.T.dot(d1)
print l2
