# verdict: wrong
# line: 19
# why: hidden delta uses the raw error instead of the output delta
import numpy as np

def s(x, d=False):
    return x*(1-x) if d else 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0],[1],[1],[0]])
np.random.seed(0)
W1 = 2*np.random.rand(3,6)-1
W2 = 2*np.random.rand(6,1)-1
for i in range(5000):
    L1 = s(X@W1)
    L2 = s(L1@W2)
    E2 = Y-L2
    D2 = E2*s(L2,True)
    E1 = E2@W2.T
    D1 = E1*s(L1,True)
    W2 += L1.T@D2
    W1 += X.T@D1
print(np.round(L2,2))
