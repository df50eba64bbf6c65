# verdict: wrong
# first wrong: slope
# line: 11
# mistake: deriv-plus
# why: the slope is written a*(1+a)
import numpy as np
class N:
    u = np.random.RandomState(1).randn(3,4)
    v = np.random.RandomState(2).randn(4,1)
    def slope(self, a):
        return a*(1+a)
n = N()
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
for i in range(2000):
    a = 1/(1+np.exp(-X@n.u)); b = 1/(1+np.exp(-a@n.v))
    db = (b-y)*n.slope(b)
    da = db@n.v.T*n.slope(a)
    n.v = n.v-0.1*a.T@db
    n.u = n.u-0.1*X.T@da
print(b)
