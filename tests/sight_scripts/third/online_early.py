# verdict: wrong
# line: 20
# why: In the loop over output weights each weight is updated before its product enters the hidden error.
import random
from math import exp
random.seed(41)
f = lambda x: 1/(1+exp(-x))
rows = [([0,0,1],0),([0,1,1],1),([1,0,1],1),([1,1,1],0)]
w = [[random.uniform(-1,1) for _ in range(3)] for _ in range(4)]
u = [random.uniform(-1,1) for _ in range(4)]
eta = .9
for epoch in range(3000):
    s = 0
    for x, t in rows:
        a = [f(sum(p*q for p, q in zip(r, x))) for r in w]
        o = f(sum(p*q for p, q in zip(u, a)))
        d = (t-o)*o*(1-o)
        for j in range(4):
            u[j] += eta*d*a[j]
            dj = d*u[j]*a[j]*(1-a[j])
            for i in range(3):
                w[j][i] += eta*dj*x[i]
        s += abs(t-o)
    if epoch % 1000 == 0: print(epoch, s)
