# verdict: wrong
# first wrong: hidden_delta
# line: 15
# mistake: -
# why: with two hidden layers of equal size the delta of the first is sent back untransposed
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0,1,1,0]]).T
np.random.seed(8)
a, b, c = np.random.randn(3,4), np.random.randn(4,4), np.random.randn(4,1)
s = lambda z: 1/(1+np.exp(-z))
for i in range(3000):
    p = s(X@a); q = s(p@b); r = s(q@c)
    dr = (y-r)*r*(1-r)
    dq = dr@c.T*q*(1-q)
    dp = dq@b*p*(1-p)
    c += q.T@dr
    b += p.T@dq
    a += X.T@dp
print(r)
