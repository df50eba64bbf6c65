# verdict: wrong
# first wrong: loop
# line: 15|16
# mistake: -
# why: the in-place subtraction turns the targets themselves into the error, so from the second round on the net chases old errors
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0.],[1.],[1.],[0.]])
np.random.seed(17)
W = np.random.randn(3,4)
V = np.random.randn(4,1)
for i in range(1000):
    h = 1/(1+np.exp(-X@W))
    o = 1/(1+np.exp(-h@V))
    error = y
    error -= o
    d = error*o*(1-o)
    g = d@V.T*h*(1-h)
    V += h.T@d
    W += X.T@g
print("outputs", o)
