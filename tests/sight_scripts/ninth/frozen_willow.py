# verdict: wrong
# line: 44
# why: the slope of tanh is left out where the gradient goes back through time

# character level rnn, very small
import numpy as np
np.random.seed(55)
data = "hello hello world " * 3
chars=sorted(set(data))
V, H, T=len(chars), 8, 6
c2i={c: i for i, c in enumerate(chars)}
U=np.random.randn(H, V)*0.3
W=np.random.randn(H, H)*0.3
Vy=np.random.randn(V, H)*0.3
b, c=np.zeros((H, 1)), np.zeros((V, 1))
mem=[np.zeros_like(p) for p in (U, W, Vy, b, c)]
avg=np.log(V)*T
n=0
for epoch in range(25):
    hs0=np.zeros((H, 1))
    for pos in range(0, len(data)-T-1, T):
        inputs=[c2i[c] for c in data[pos:pos+T]]
        targets=[c2i[c] for c in data[pos+1:pos+T+1]]
        xs, hs, ps={}, {-1: hs0.copy()}, {}
        loss=0
        for t in range(T):
            xs[t]=np.zeros((V, 1)); xs[t][inputs[t]]=1
            hs[t]=np.tanh(U@xs[t]+W@hs[t-1]+b)
            ys=Vy@hs[t]+c
            ps[t]=np.exp(ys)/np.sum(np.exp(ys))
            loss+=-np.log(ps[t][targets[t], 0])
        grads=dWxh, dWhh, dWhy, dbh, dby=[np.zeros_like(p) for p in (U, W, Vy, b, c)]
        carry=np.zeros((H, 1))
        for t in reversed(range(T)):
            dy=ps[t].copy()
            dy[targets[t]]-=1
            dWhy+=dy@hs[t].T
            dby+=dy
            dh=Vy.T@dy+carry
            draw=(1-hs[t]**2)*dh
            dbh+=draw
            dWxh+=draw@xs[t].T
            dWhh+=draw@hs[t-1].T
            carry=W.T@dh
        for p, g, m in zip((U, W, Vy, b, c), grads, mem):
            m+=g*g
            p-=0.1*g/np.sqrt(m+1e-12)
        hs0=hs[T-1]
        avg=0.95*avg+0.05*loss
        n+=1
    if epoch%5==0:
        print("iter", n, "loss", round(float(avg), 3))
