# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(2)
s0, s1 = 2*np.random.random((3,5))-1, 2*np.random.random((5,1))-1
for _ in range(5000):
    a = 1/(1+np.exp(-(X@s0)))
    b = 1/(1+np.exp(-(a@s1)))
    db = (y-b)*b*(1-b)
    da = db@s1.T*a*(1-a)
    s1 += a.T@db
    s0 += X.T@da
print(b)
