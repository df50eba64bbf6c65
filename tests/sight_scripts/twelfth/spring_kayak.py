# verdict: wrong
# line: 18
# why: learning rate forgotten in the update of the first weights
import numpy as np
rng=np.random.RandomState(44)
g=lambda z:1./(1+np.exp(-z))
a=np.array([[p,q,r,1.] for p in(0,1)for q in(0,1)for r in(0,1)])
t=((a[:,:1]+a[:,1:2]+a[:,2:3])>=2)*1.
w=rng.uniform(-1,1,(4,6))
v=rng.uniform(-1,1,(6,1))
eta=.05
for k in range(3000):
    b=g(a@w)
    c=g(b@v)
    dc=(c-t)*c*(1-c)
    db=dc@v.T*b*(1-b)
    v-=eta*(b.T@dc)
    w-=a.T@db
    if k%600==0:print(k,((c-t)**2).sum())
