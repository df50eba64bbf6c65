# verdict: wrong
# first wrong: update
# line: 26
# mistake: update-only-output-layer
# why: the line that moves the hidden weights is commented out, so only the output layer learns

import numpy as np
import sys

if len(sys.argv) > 1:
    np.random.seed(int(sys.argv[1]))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

for j in range(60000):
    l1 = 1/(1+np.exp(-X.dot(syn0)))
    l2 = 1/(1+np.exp(-l1.dot(syn1)))
    if j % 10000 == 0:
        sys.stderr.write("%d %f\n" % (j, abs(y-l2).mean()))
    l2_delta = (y - l2)*l2*(1-l2)
    l1_delta = l2_delta.dot(syn1.T)*l1*(1-l1)
    syn1 += l1.T.dot(l2_delta)
    #syn0 += X.T.dot(l1_delta)
