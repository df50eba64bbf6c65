# verdict: wrong
# first wrong: slope
# line: 17
# mistake: deriv-plus
# why: the slope is written with a plus, o*(1+o), which grows where it should vanish

import numpy as np

X = np.asmatrix([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.asmatrix([[0],[1],[1],[0]])
np.random.seed(0)
U = np.asmatrix(np.random.uniform(-1,1,(3,4)))
V = np.asmatrix(np.random.uniform(-1,1,(4,1)))

def s(M): return 1/(1+np.exp(-M))

def ds(M): return np.multiply(M, 1+M)

xs = range(5000)
for k in xs:
    H = s(X*U)
    O = s(H*V)
    eO = np.multiply(Y-O, ds(O))
    eH = np.multiply(eO*V.T, ds(H))
    V = V + 0.1*H.T*eO
    U = U + 0.1*X.T*eH
print(O.T)
