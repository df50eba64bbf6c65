# verdict: wrong
# line: 23
# why: the gradient that passes the skip connection unchanged is left out

# two tanh layers with a skip connection around the second, gradient norm clipped
import numpy as np
rng=np.random.default_rng(133)
x=rng.uniform(-1, 1, (80, 3))
y=(x[:, [0]]-x[:, [1]])*x[:, [2]]
P0=[rng.normal(0, 0.8, (3, 8)), rng.normal(0, 0.3, (8, 8)), rng.normal(0, 0.3, (8, 1))]
for epoch in range(150):
    total=0.0
    for bx, by in zip(np.split(x, 8), np.split(y, 8)):
        h=np.tanh(bx@P0[0])
        u=np.tanh(h@P0[1])
        res=h+u
        out=res@P0[2]
        d=2*(out-by)/len(bx)
        g2=res.T@d
        dblock=d@P0[2].T
        du=dblock*(1-u*u)
        g1=h.T@du
        dh=(du@P0[1].T)*(1-h*h)
        g0=bx.T@dh
        norm=np.sqrt(sum((g ** 2).sum() for g in (g0, g1, g2)))
        scale=0.1*min(1.0, 1.0/norm)
        for w, g in zip(P0, (g0, g1, g2)):
            w-=scale*g
        total+=((out-by) ** 2).sum()
    if epoch%30==0:
        print(epoch, total/80)
