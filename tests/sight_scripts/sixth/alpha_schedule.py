# verdict: wrong
# line: 21
# also: 17, 18
# why: alpha falls by a fixed amount every step and becomes negative, after that the network climbs.
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
alpha = 1.0
for j in range(1000):
    l1 = 1/(1+np.exp(-X.dot(syn0)))
    l2 = 1/(1+np.exp(-l1.dot(syn1)))
    l2_delta = (y-l2)*l2*(1-l2)
    l1_delta = l2_delta.dot(syn1.T)*l1*(1-l1)
    syn1 += alpha*l1.T.dot(l2_delta)
    syn0 += alpha*X.T.dot(l1_delta)
    if j % 100 == 0:
        print("alpha %.3f   error %.4f" % (alpha, np.abs(y-l2).mean()))
    alpha -= 0.002
