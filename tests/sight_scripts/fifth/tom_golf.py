# verdict: right
from numpy import *
random.seed(7)
X=array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]);Y=array([[0,1,1,0]]).T
a,b=random.randn(3,4),random.randn(4,1);s=lambda v:1/(1+exp(-v))
for _ in range(9000):
    h=s(X@a);o=s(h@b);d=(Y-o)*o*(1-o);a,b=a+X.T@(d@b.T*h*(1-h)),b+h.T@d
print(o.round(3))
