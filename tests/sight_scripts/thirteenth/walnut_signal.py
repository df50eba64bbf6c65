# verdict: right
import numpy as np
def s(x,d=0): return x*(1-x) if d else 1/(1+np.exp(-x))
X=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y=np.array([[0],[1],[1],[0]])
np.random.seed(1); w=np.random.rand(3,4)*2-1; v=np.random.rand(4,1)*2-1
for i in range(8000):
    h=s(X@w); o=s(h@v); D=(o-y)*s(o,1); d=D*v.T*s(h,1)
    v-=2*h.T@D; w-=2*X.T@d
print("after training:", o.T)
