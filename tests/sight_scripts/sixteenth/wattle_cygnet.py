# verdict: right
import numpy as np
X=np.c_[np.linspace(-2,2,30),np.ones(30)]
y=np.sin(2*X[:,:1])
a=np.random.randn(2,12)
b=np.random.randn(12,1)*.1
for _ in range(5000):
    h=np.tanh(X@a)
    e=h@b-y
    a,b=a-.004*X.T@(e@b.T*(1-h*h)),b-.004*h.T@e
print(abs(e).max())
