# verdict: wrong
# wrong: the hidden delta
# line: 14
# mistake: the slope of the hidden layer is squared
# style: golfer with tuples
from numpy import *
random.seed(13)
X=array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]);y=array([[0,1,1,0]]).T
A=random.uniform(-2,2,(3,6));B=random.uniform(-2,2,(6,1))
g=lambda z:1/(1+exp(-z))
for k in range(4000):
    h=g(X@A);o=g(h@B)
    d=(o-y)*o*(1-o)
    e=d@B.T*(h*(1-h))**2
    A=A-X.T@e;B=B-h.T@d
    if k%800==0:print(abs(o-y).mean())
