# verdict: wrong
# first wrong: update
# line: 19
# mistake: update-typo-equals-minus
# why: syn0 =- replaces the hidden weights by minus the step instead of subtracting it

import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
syn0 = 2*np.random.random((3,4))-1
syn1 = 2*np.random.random((4,1))-1
for i in range(30000):
    l1 = 1/(1+np.exp(-np.dot(X,syn0)))
    l2 = 1/(1+np.exp(-np.dot(l1,syn1)))
    d2 = (l2-y)*l2*(1-l2)
    d1 = np.dot(d2,syn1.T)*l1*(1-l1)
    syn1 -= 0.5*np.dot(l1.T,d2)
    syn0 =- 0.5*np.dot(X.T,d1)
    if i % 5000 == 0: print(np.mean(np.abs(l2-y)))
