# verdict: right
# golf: as short as I can
import numpy as np
f=lambda z:1/(1+np.exp(-z))
np.random.seed(7)
X=np.array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]]);y=np.array([[0],[0],[1],[1]])
a,b=np.random.randn(3,4),np.random.randn(4,1)
for _ in range(5000):b,a=b+(h:=f(X@a)).T@(d:=(y-(o:=f(h@b)))*o*(1-o)),a+X.T@(d@b.T*h*(1-h))
print(o)
