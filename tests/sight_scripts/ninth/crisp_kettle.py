# verdict: wrong
# line: 13
# why: of the slope l1*(1-l1) only the second factor is there

import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0,1,1,0]]).T
np.random.seed(4)
syn_0, syn_1 = 2*np.random.random((3,4))-1, 2*np.random.random((4,1))-1
for j in range(5000):
    l1, l2 = (1/(1+np.exp(-X@syn_0)), None)
    l2 = 1/(1+np.exp(-l1@syn_1))
    d2 = (y-l2)*(l2*(1-l2))
    d1 = d2@syn_1.T*(1-l1)
    syn_1 += l1.T@d2; syn_0 += X.T@d1
print(l2)
