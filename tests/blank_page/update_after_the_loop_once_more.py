# verdict: wrong
# first wrong: loop
# line: 17
# mistake: update-outside-loop
# why: the two updates stand after the loop, so all iterations repeat the same pass
import numpy as np
np.random.seed(13)
x=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); t=np.array([[0],[1],[1],[0]])
W=np.random.randn(3,4); V=np.random.randn(4,1)
for i in range(10000):
    h=1/(1+np.exp(-x@W))
    o=1/(1+np.exp(-h@V))
    e=o-t
    do=e*o*(1-o)
    dh=do@V.T*h*(1-h)
    if i%1000==0: print(i,np.mean(np.abs(e)))
V-=0.5*h.T@do
W-=0.5*x.T@dh
print(o)
