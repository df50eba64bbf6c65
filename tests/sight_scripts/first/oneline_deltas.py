# verdict: right
# wrong: -
# line: -
# mistake: -
# style: code golfer, as few lines as he can
from numpy import *
random.seed(0)
X=array([[i>>1,i&1,1] for i in range(4)]);y=X[:,:1]^X[:,1:2]
s=lambda z:1/(1+exp(-z))
A,B=random.randn(3,6),random.randn(6,1)
for _ in range(5000):h=s(X@A);o=s(h@B);d=(y-o)*o*(1-o);A,B=A+X.T@(d@B.T*h*(1-h)),B+h.T@d
print(o.T.round(2))
