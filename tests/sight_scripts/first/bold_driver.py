# verdict: right
# wrong: -
# line: -
# mistake: -
# style: reader of an old textbook, alpha grows and shrinks with the error (bold driver)
import numpy as np
np.random.seed(66)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
T = np.array([[0],[1],[1],[0]], dtype=float)
W = np.random.randn(3,4)
V = np.random.randn(4,1)
alpha = 0.5
last = np.inf
for n in range(1500):
    H = 1/(1+np.exp(-X@W))
    Y = 1/(1+np.exp(-H@V))
    E = 0.5*np.sum((T-Y)**2)
    alpha = alpha*1.02 if E < last else alpha*0.7
    alpha = min(alpha, 5.0)
    last = E
    dY = (T-Y)*Y*(1-Y)
    dH = dY@V.T*H*(1-H)
    V = V + alpha*H.T@dY
    W = W + alpha*X.T@dH
    if n % 300 == 0:
        print(n, E, alpha)
