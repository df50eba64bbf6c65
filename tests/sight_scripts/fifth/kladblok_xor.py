# verdict: wrong
# line: 18
# also: 16
# why: The hidden delta is computed at the end of each round from the new weights and used only in the next round (stale; at first zero).
import numpy as np
np.random.seed(63)
X = np.array([[-1,-1,1],[-1,1,1],[1,-1,1],[1,1,1]])
Y = np.array([[0],[1],[1],[0]])
w = np.random.randn(3,4)
v = np.random.randn(4,1)
delta_h = np.zeros((4,4))
for i in range(2000):
    h = np.tanh(X.dot(w))
    o = 1/(1+np.exp(-h.dot(v)))
    delta_o = (Y-o)*o*(1-o)
    w += .3*X.T.dot(delta_h)
    v += .3*h.T.dot(delta_o)
    delta_h = delta_o.dot(v.T)*(1-h**2)
    if i % 500 == 0: print(i, abs(Y-o).sum())
