# verdict: wrong
# line: 9
# why: the leaky ReLU lets a hundredth through, its slope is coded as 0 there

import numpy as np
def lrelu(z):
    return np.where(z > 0, z, 0.01*z)
def leaky_slope(z):
    return np.where(z > 0, 1.0, 0.0)
def softmax(z):
    z=z-np.max(z, axis=-1, keepdims=True)
    return np.exp(z)/np.sum(np.exp(z), axis=-1, keepdims=True)
def batches(x, t, size, rng):
    order=rng.permutation(len(x))
    for i in range(0, len(x), size):
        yield x[order[i:i+size]], t[order[i:i+size]]
rng=np.random.default_rng(111)
x=rng.uniform(-1, 1, (100, 2))
t=np.eye(2)[(x[:, 0] ** 2+x[:, 1] ** 2 > 0.5).astype(int)]
A1=rng.normal(0, 1, (2, 10))
c1=rng.normal(0, 0.1, 10)
A2=rng.normal(0, 0.3, (10, 2))
c2=np.zeros(2)
rate=0.02
for epoch in range(60):
    for x0, t0 in batches(x, t, 10, rng):
        z=x0@A1+c1
        a=lrelu(z)
        p=softmax(a@A2+c2)
        gz2=p-t0
        gz1=gz2@A2.T*leaky_slope(z)
        A2-=rate*a.T@gz2
        c2-=rate*gz2.sum(0)
        A1-=rate*x0.T@gz1
        c1-=rate*gz1.sum(0)
    if (epoch+1)%15==0:
        p=softmax(lrelu(x@A1+c1)@A2+c2)
        print(epoch+1, (p.argmax(1)==t.argmax(1)).mean())
