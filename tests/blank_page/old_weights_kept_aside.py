# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the output weights move first, but the error goes back through a copy made before
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
syn0 = 2*np.random.random((3,4))-1
syn1 = 2*np.random.random((4,1))-1
a = 10

for t in range(60000):
    l1 = 1/(1+np.exp(-np.dot(X,syn0)))
    l2 = 1/(1+np.exp(-np.dot(l1,syn1)))
    l2d = (y-l2)*l2*(1-l2)

    syn1_old = syn1.copy()          # syn1 changes in the next line
    syn1 += a*np.dot(l1.T,l2d)

    l1d = np.dot(l2d,syn1_old.T)*l1*(1-l1)
    syn0 += a*np.dot(X.T,l1d)

print("error:", abs(y-l2).mean())
