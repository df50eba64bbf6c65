# verdict: wrong
# line: 17
# why: every sample is compared with the target of the next one

import numpy as np
np.random.seed(57)
X=[[0,0,1],[0,1,1],[1,0,1],[1,1,1],[1,0,0]]
y=[[0],[1],[1],[0],[1]]
inner=np.random.random((3,4))*2-1
outer=np.random.random((4,1))*2-1
for epoch in range(2500):
    acc0=np.zeros_like(inner)
    acc1=np.zeros_like(outer)
    loss=0
    for n in range(len(X)):
        x=np.array(X[n]).reshape(1,3)
        t=np.array(y[(n+1)%len(y)])
        h=1/(1+np.exp(-x@inner))
        o=1/(1+np.exp(-h@outer))
        d=(o-t)*o*(1-o)
        loss+=float(((o-t)**2).sum())
        acc1+=h.T@d
        acc0+=x.T@(d@outer.T*h*(1-h))
    outer-=acc1
    inner-=acc0
    if epoch%500==0: print(epoch, loss)
