# verdict: wrong
# line: 18
import numpy as np
np.random.seed(29)
f = lambda x: 1/(1+np.exp(-x))
df = lambda s: s*(1-s)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
syn0 = 2*np.random.random((3,5))-1
syn1 = 2*np.random.random((5,5))-1
syn2 = 2*np.random.random((5,1))-1
for it in range(4000):
    l1 = f(X.dot(syn0))
    l2 = f(l1.dot(syn1))
    l3 = f(l2.dot(syn2))
    l3_delta = (y-l3)*df(l3)
    l2_delta = l3_delta.dot(syn2.T)*df(l2)
    l1_delta = l2_delta.dot(syn1)*df(l1)
    syn2 += l2.T.dot(l3_delta)
    syn1 += l1.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)
    if it % 1000 == 0: print(np.abs(y-l3).mean())
