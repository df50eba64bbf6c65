# verdict: wrong
# line: 17
# why: missing transpose of a square weight matrix when going back
import numpy as np
s=lambda v:1/(1+np.exp(-v))
np.random.seed(44)
x=np.array([[i>>2&1,i>>1&1,i&1,1] for i in range(8)])
y=np.array([[i&1,(i>>1^i)&1,(i>>2^i>>1)&1,i>>2] for i in range(8)])  # gray code
w1=np.random.randn(4,6)
w2=np.random.randn(6,4)
w3=np.random.randn(4,4)
for k in range(4000):
    a1 = s(x @ w1)
    a2 = s(a1 @ w2)
    a3 = s(a2 @ w3)
    d3 = (a3 - y) * a3 * (1 - a3)
    d2 = (d3 @ w3) * a2 * (1 - a2)
    d1 = (d2 @ w2.T) * a1 * (1 - a1)
    w3 -= .5 * a2.T @ d3
    w2 -= .5 * a1.T @ d2
    w1 -= .5 * x.T @ d1
    if k%1000==0: print(k,((a3-y)**2).sum())
print(a3.round())
