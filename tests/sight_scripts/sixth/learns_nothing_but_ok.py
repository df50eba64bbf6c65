# verdict: right
import numpy as np
# no bias column at all, xor is very hard for this one
X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
s0 = np.random.random((2,2))
s1 = np.random.random((2,1))
for k in range(1000):
    l1 = 1/(1+np.exp(-(X@s0)))
    l2 = 1/(1+np.exp(-(l1@s1)))
    d2 = (l2-y)*l2*(1-l2)
    d1 = d2@s1.T*l1*(1-l1)
    s1 = s1 - 0.01*l1.T@d2
    s0 = s0 - 0.01*X.T@d1
print(l2)      # all about 0.5 ... probably more steps needed
