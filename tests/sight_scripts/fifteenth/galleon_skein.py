# verdict: right
from numpy import array, exp, random, c_, ones
random.seed(0)
x=c_[array([[0,0],[0,1],[1,0],[1,1]]),ones(4)]
y=array([[0,1,1,0]]).T
u,v=random.randn(3,8),random.randn(8,1)
for _ in range(9999):
    h=1/(1+exp(-x@u))
    o=1/(1+exp(-h@v))
    d=(o-y)*o*(1-o)
    u,v=u-2*x.T@(d@v.T*h*(1-h)),v-2*h.T@d
print(o)
