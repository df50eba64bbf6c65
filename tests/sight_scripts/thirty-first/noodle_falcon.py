# verdict: wrong
# line: 11
import numpy as n
r=n.random.RandomState(5)
X=r.rand(9,3)*2-1;X[:,2]=1
y=(X[:,:1]*X[:,1:2]>0)*1.
a=r.randn(3,6);b=r.randn(6,1)
s=lambda z:1/(1+n.exp(-z))
for i in range(2000):
 h=s(X@a);o=s(h@b);e=y-o
 d=e@b.T*h*(h-1)
 b+=.5*h.T@e;a+=.5*X.T@d
 if i%400<1:print(i,(e*e).mean())
