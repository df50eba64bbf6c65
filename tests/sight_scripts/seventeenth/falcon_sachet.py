# verdict: right
import numpy as np
np.random.seed(1)
X=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]);Y=np.array([[0,1,1,0]]).T
A=np.random.randn(3,4);B=np.random.randn(4,1)
f=lambda v:1/(1+np.exp(-v))
for _ in range(5000):
    h=f(X@A)
    o=f(h@B)
    d=(Y-o)*o*(1-o)
    A,B=A+X.T@(d@B.T*h*(1-h)),B+h.T@d
print(o)
