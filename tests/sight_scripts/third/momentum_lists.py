# verdict: right
# why: Plain-Python online training with momentum and shuffled samples, per-weight loops.
import random
from math import exp
random.seed(40)
f = lambda x: 1/(1+exp(-x))
rows = [([i/10, (i*i % 7)/7, 1], 1 if i*i % 7 > i/3 else 0) for i in range(10)]
n, h = 3, 6
w = [[random.random()-.5 for _ in range(n)] for _ in range(h)]
dw = [[0]*n for _ in range(h)]
u = [random.random()-.5 for _ in range(h)]
du = [0]*h
for epoch in range(1000):
    random.shuffle(rows)
    sse = 0
    for x, t in rows:
        a = [f(sum(wi*xi for wi, xi in zip(wr, x))) for wr in w]
        o = f(sum(p*q for p, q in zip(u, a)))
        d = (t-o)*o*(1-o)
        dd = [d*u[j]*a[j]*(1-a[j]) for j in range(h)]
        for j in range(h):
            du[j] = .3*d*a[j] + .8*du[j]
            u[j] += du[j]
            for i in range(n):
                dw[j][i] = .3*dd[j]*x[i] + .8*dw[j][i]
                w[j][i] += dw[j][i]
        sse += (t-o)**2
    if epoch % 250 == 0: print(epoch, sse)
