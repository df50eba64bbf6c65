# verdict: wrong
# first wrong: hidden_delta
# line: 16
# mistake: l1error-hidden-target-is-y
# why: the hidden layer is compared with the targets itself instead of getting the error sent back
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
syn0 = 2*np.random.random((3,4))-1
syn1 = 2*np.random.random((4,1))-1
for j in range(10000):
    l1 = 1/(1+np.exp(-(X.dot(syn0))))
    l2 = 1/(1+np.exp(-(l1.dot(syn1))))
    l2_delta = (l2 - y)*(l2*(1-l2))
    l1_delta = (l1 - y)*(l1*(1-l1))
    syn1 -= l1.T.dot(l2_delta)
    syn0 -= X.T.dot(l1_delta)
print(l2)
