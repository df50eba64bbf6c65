# verdict: right
from numpy import *
random.seed(7)
X=array([[int(c)for c in f"{i:03b}"]+[1]for i in range(8)])
y=X[:,:3].sum(1,keepdims=1)%2
U,V=random.randn(4,9),random.randn(9,1)
s=lambda z:1/(1+exp(-z))
for i in range(4000):h=s(X@U);o=s(h@V);d=(y-o)*o*(1-o);U,V=U+X.T@(d@V.T*h*(1-h)),V+h.T@d
print(o.round(2).T)
