# verdict: right
import numpy as n
s=lambda z:1/(1+n.exp(-z))
R=n.random.RandomState(5).randn
x=n.array([[a,b,c,1] for a in(0,1) for b in(0,1) for c in(0,1)])
y=(x[:,:3].sum(1,keepdims=True)%2)
u,v=R(4,12),R(12,1)
for i in range(6000):
    h=s(x@u);o=s(h@v)
    d=(y-o)*o*(1-o)
    e=d@v.T*h*(1-h)
    v+=h.T@d;u+=x.T@e
    if not i%1500:print(i,n.square(y-o).sum())
print(n.hstack([x[:,:3],y,o.round(2)]))
