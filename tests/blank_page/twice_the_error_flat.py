# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: the error is doubled once at the output, and both layers get the doubled delta

import numpy as np
# E = (y-l2)^2  so  dE/dl2 = -2(y-l2), and we go the other way
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
s0 = np.random.randn(3,4)
s1 = np.random.randn(4,1)
for t in range(50000):
    l1 = 1/(1+np.exp(-X@s0))
    l2 = 1/(1+np.exp(-l1@s1))
    d2 = 2*(y-l2) * l2*(1-l2)
    d1 = d2@s1.T * l1*(1-l1)
    s1 += 0.1 * l1.T@d2
    s0 += 0.1 * X.T@d1
print(np.c_[y,l2])
