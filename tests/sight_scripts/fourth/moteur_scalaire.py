# verdict: wrong
# line: 22
# why: The multiplication gives each factor its own value as local slope instead of the other factor's.
# différentiation automatique, version minimale
import random
import math
random.seed(12)

class N:
    def __init__(self, v):
        self.v = v
        self.g = 0.0
        self.entrees = ()

def plus(x, y):
    n = N(x.v + y.v)
    n.entrees = ((x, 1.0), (y, 1.0))
    return n

def fois(x, y):
    n = N(x.v * y.v)
    n.entrees = ((x, x.v), (y, y.v))
    return n

def tanh(x):
    t = math.tanh(x.v)
    n = N(t)
    n.entrees = ((x, 1 - t * t),)
    return n

def arriere(n, g):
    n.g += g
    for e, pente in n.entrees:
        arriere(e, g * pente)

P = [N(random.uniform(-1, 1)) for _ in range(13)]

def avance(a, b):
    s = P[12]
    for k in range(3):
        z = plus(plus(fois(P[4*k], N(a)), fois(P[4*k+1], N(b))), P[4*k+2])
        s = plus(s, fois(P[4*k+3], tanh(z)))
    return s

table = [(-1, -1, 0), (-1, 1, 1), (1, -1, 1), (1, 1, 0)]
for tour in range(400):
    for p in P: p.g = 0.0
    perte = 0.0
    for a, b, c in table:
        r = avance(a, b)
        e = r.v - c
        perte += e * e
        arriere(r, 2 * e)
    eta = 0.02
    for p in P: p.v -= eta * p.g
    if tour % 80 == 0: print(tour, perte)
