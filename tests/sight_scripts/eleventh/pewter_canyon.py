# verdict: wrong
# line: 13
# why: Missing brackets: the slope multiplies only b and the target is left outside.
import numpy as np
np.random.seed(22)
f=lambda z:1/(1+np.exp(-z))
x=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
t=np.array([[0,1,1,0]]).T
u,v=np.random.randn(3,4),np.random.randn(4,1)
for k in range(5000):
    a=f(x@u)
    b=f(a@v)
    d=t-b*b*(1-b)
    u+=.1*x.T@(d@v.T*a*(1-a));v+=.1*a.T@d
print(*b.ravel().round(3))
