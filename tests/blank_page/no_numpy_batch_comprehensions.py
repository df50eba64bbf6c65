# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: matrix helpers on nested lists, written with comprehensions; whole batch, new weights are rebuilt at every step
from math import exp
from random import Random

r = Random(11)
mul = lambda A, B: [[sum(p * q for p, q in zip(row, col)) for col in zip(*B)] for row in A]
tr = lambda A: [list(c) for c in zip(*A)]
each = lambda fn, *Ms: [[fn(*v) for v in zip(*rows)] for rows in zip(*Ms)]
sig = lambda v: 1 / (1 + exp(-v))

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
A = [[2 * r.random() - 1 for _ in range(4)] for _ in range(3)]
B = [[2 * r.random() - 1] for _ in range(4)]

for i in range(10000):
    H = each(sig, mul(X, A))
    O = each(sig, mul(H, B))
    dO = each(lambda o, y: (o - y) * o * (1 - o), O, Y)
    dH = each(lambda back, h: back * h * (1 - h), mul(dO, tr(B)), H)
    B = each(lambda w, g: w - 2.5 * g, B, mul(tr(H), dO))
    A = each(lambda w, g: w - 2.5 * g, A, mul(tr(X), dH))

print([round(o, 3) for [o] in O])
