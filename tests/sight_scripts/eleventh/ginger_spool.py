# verdict: right
import numpy as np
np.random.seed(21)
s=lambda z:1/(1+np.exp(-z))
X=np.array([[0,0],[0,1],[1,0],[1,1]]);y=X.sum(1)%2
A=np.random.randn(2,5);a=np.zeros(5)
B=np.random.randn(5);b=0.
for i in range(8000):
    h=s(X@A+a);o=s(h@B+b)
    d=(o-y)*o*(1-o);e=np.outer(d,B)*h*(1-h)
    A-=X.T@e;a-=e.sum(0);B-=h.T@d;b-=d.sum()
print(o.round(2))
