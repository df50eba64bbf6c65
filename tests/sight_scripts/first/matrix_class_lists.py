# verdict: right
# wrong: -
# line: -
# mistake: -
# style: no-numpy purist with his own matrix helpers
import math
import random

random.seed(2020)

def mat(r, c):
    return [[random.uniform(-1, 1) for _ in range(c)] for _ in range(r)]

def mul(a, b):
    bt = list(zip(*b))
    return [[sum(x*y for x, y in zip(row, col)) for col in bt] for row in a]

def T(a):
    return [list(r) for r in zip(*a)]

def ew(f, *ms):
    return [[f(*v) for v in zip(*rows)] for rows in zip(*ms)]

def sigm(v):
    return 1/(1+math.exp(-v))

X = [[0,0,1],[0,1,1],[1,0,1],[1,1,1]]
Y = [[0],[1],[1],[0]]
W0 = mat(3, 4)
W1 = mat(4, 1)
lr = 1.0

for it in range(2500):
    H = ew(sigm, mul(X, W0))
    O = ew(sigm, mul(H, W1))
    D1 = ew(lambda o, y: (o-y)*o*(1-o), O, Y)
    D0 = ew(lambda e, h: e*h*(1-h), mul(D1, T(W1)), H)
    W1 = ew(lambda w, g: w-lr*g, W1, mul(T(H), D1))
    W0 = ew(lambda w, g: w-lr*g, W0, mul(T(X), D0))
    if it % 500 == 0:
        print(it, sum(abs(o[0]-y[0]) for o, y in zip(O, Y))/4)
