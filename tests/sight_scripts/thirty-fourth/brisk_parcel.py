# verdict: wrong
# line: 27
# lists again; both layers with a bias
from math import exp
from random import seed, uniform
seed(13)
D = [(0.1, 0.9, 1), (0.8, 0.3, 0), (0.4, 0.5, 1), (0.9, 0.9, 0), (0.2, 0.1, 0), (0.3, 0.7, 1)]
a = [uniform(-1, 1) for _ in range(3)]
b = [uniform(-1, 1) for _ in range(3)]
c = [uniform(-1, 1) for _ in range(3)]
v = [uniform(-1, 1) for _ in range(3)]
k = uniform(-1, 1)
def S(z): return 1/(1+exp(-z))
for rep in range(1200):
    ga, gb, gc, gv, gk = [0]*3, [0]*3, [0]*3, [0]*3, 0
    E = 0
    for p, q, t in D:
        h = [S(a[j]*p + b[j]*q + c[j]) for j in range(3)]
        o = S(sum(v[j]*h[j] for j in range(3)) + k)
        d = (o-t)*o*(1-o)
        E += (o-t)**2
        gk += d
        for j in range(3):
            gv[j] += d*h[j]
            e = d*v[j]*h[j]*(1-h[j])
            ga[j] += e*p
            gb[j] += e*p
            gc[j] += e
    a = [w-0.8*g for w, g in zip(a, ga)]
    b = [w-0.8*g for w, g in zip(b, gb)]
    c = [w-0.8*g for w, g in zip(c, gc)]
    v = [w-0.8*g for w, g in zip(v, gv)]
    k -= 0.8*gk
    if rep % 300 == 0: print(rep, E)
