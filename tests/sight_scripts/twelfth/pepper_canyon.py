# verdict: right
from math import exp
from random import Random

T = lambda M: [list(c) for c in zip(*M)]
mul = lambda A, B: [[sum(p * q for p, q in zip(r, c)) for c in zip(*B)] for r in A]
each = lambda f, *Ms: [[f(*vs) for vs in zip(*rs)] for rs in zip(*Ms)]
sigma = lambda v: 1 / (1 + exp(-v))

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[1], [0], [0], [1]]          # XNOR

rnd = Random(77)
A = [[rnd.uniform(-1, 1) for _ in range(5)] for _ in range(3)]
B = [[rnd.uniform(-1, 1)] for _ in range(5)]
ALPHA = 1.5

for step in range(3000):
    H = each(sigma, mul(X, A))
    O = each(sigma, mul(H, B))
    DO = each(lambda t, o: (t - o) * o * (1 - o), Y, O)
    DH = each(lambda e, h: e * h * (1 - h), mul(DO, T(B)), H)
    B = each(lambda w, g: w + ALPHA * g, B, mul(T(H), DO))
    A = each(lambda w, g: w + ALPHA * g, A, mul(T(X), DH))

print(["%.3f" % o for (o,) in O])
