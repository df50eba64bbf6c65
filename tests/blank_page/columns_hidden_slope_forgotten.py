# verdict: wrong
# first wrong: hidden_delta
# line: 16
# mistake: l1delta-no-derivative
# why: samples in columns; the hidden delta lacks the hidden layer's slope
import numpy as np
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]).T
t = np.array([[0,1,1,0]])
np.random.seed(7)
A = np.random.randn(5,3)
B = np.random.randn(1,5)
for k in range(20000):
    h = 1/(1+np.exp(-A@x))
    o = 1/(1+np.exp(-B@h))
    go = (o-t)*o*(1-o)
    gh = B.T@go
    B = B - 0.3*go@h.T
    A = A - 0.3*gh@x.T
print(o, abs(o-t).mean())
