# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
a, b = 2*np.random.random((3,5))-1, 2*np.random.random((5,1))-1
for i in range(8000):
    h = 1/(1+np.exp(-X@a)); o = 1/(1+np.exp(-h@b))
    d = (y-o)*o*(1-o); e = d@b.T*h*(1-h)
    b += h.T@d; a += X.T@e
print(o.round(3))
