# verdict: right
import numpy as np;r=np.random;r.seed(6)
x=r.randint(0,2,(32,6));y=x[:,:1]^x[:,1:2];x=np.c_[x,np.ones(32)]
f=lambda z:1/(1+np.exp(-z))
a,b=r.randn(7,9),r.randn(9,1)
for _ in range(3000):
 h=f(x@a);o=f(h@b);d=(y-o)*o*(1-o)
 a,b=a+.2*x.T@(d@b.T*h*(1-h)),b+.2*h.T@d
print(abs(y-o).mean())
