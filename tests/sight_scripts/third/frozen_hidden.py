# verdict: wrong
# line: 16
# why: Second assignment typo: the first layer's step is written into the second layer (square), so the first never moves.
import numpy as np
np.random.seed(68)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1.]])
Y = np.array([[0,1,0],[1,0,0],[1,1,0],[0,1,1.]])
S = lambda z: 1/(1+np.exp(-z))
U = np.random.uniform(-1, 1, (3, 3)); V = np.random.uniform(-1, 1, (3, 3))
lr = .7
for i in range(3000):
    H = S(X.dot(U)); O = S(H.dot(V))
    dV = (O-Y)*O*(1-O)
    dU = dV.dot(V.T)*H*(1-H)
    V -= lr*H.T.dot(dV)
    V -= lr*X.T.dot(dU)
    if i % 1000 == 0: print(np.abs(O-Y).mean())
