# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(7)
s0 = 2*np.random.random((3,5)) - 1
s1 = 2*np.random.random((5,1)) - 1
for j in range(4000):
    l1 = 1/(1+np.exp(-(X @ s0)))
    l2 = 1/(1+np.exp(-(l1 @ s1)))
    d2 = (l2 - y)*(l2*(1-l2))
    d1 = (d2 @ s1.T) * (l1*(1-l1))
    s1 -= l1.T @ d2
    s0 -= X.T @ d1
print(l2.round(2))
