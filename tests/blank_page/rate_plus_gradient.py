# verdict: wrong
# first wrong: alpha
# line: 14
# mistake: -
# why: the learning rate is added to the gradient instead of multiplied
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0],[1],[1],[0]])
rate = 0.01
w0, w1 = np.random.randn(3,4), np.random.randn(4,1)
for i in range(2000):
    h = 1/(1+np.exp(-X@w0)); o = 1/(1+np.exp(-h@w1))
    d = (o-y)*o*(1-o)
    e = d@w1.T*h*(1-h)
    w1 -= rate + h.T@d
    w0 -= rate + X.T@e
print(o)
