# verdict: wrong
# line: 10
# why: The hidden delta goes back from the raw error instead of the output delta, the output's slope is missing in it.
import numpy as np
np.random.seed(2);f=lambda x:1/(1+np.exp(-x))
X=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]);t=np.array([[0,1,1,0]]).T
u=np.random.randn(3,6);v=np.random.randn(6,1)
for i in range(8000):
    h=f(X@u);o=f(h@v)
    e=t-o;d=e*o*(1-o);g=e@v.T*h*(1-h)
    v+=h.T@d;u+=X.T@g
print(np.c_[t,o])
