# verdict: right
# little matrix library, no numpy
import random
from math import exp


def matmul(P, Q):
    cols = list(zip(*Q))
    return [[sum(p * q for p, q in zip(row, col)) for col in cols] for row in P]


def transpose(P):
    return [list(r) for r in zip(*P)]


def apply(fn, *Ms):
    return [[fn(*vals) for vals in zip(*rows)] for rows in zip(*Ms)]


def logistic(v):
    return 1 / (1 + exp(-v))


X = [[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]]
Y = [[0.0], [1.0], [1.0], [0.0]]

rand = random.Random(3)
A = [[rand.gauss(0, 1) for _ in range(5)] for _ in range(3)]
B = [[rand.gauss(0, 1)] for _ in range(5)]
step = 0.8

for epoch in range(1500):
    H = apply(logistic, matmul(X, A))
    O = apply(logistic, matmul(H, B))
    dO = apply(lambda o, y: (o - y) * o * (1 - o), O, Y)
    dH = apply(lambda e, h: e * h * (1 - h), matmul(dO, transpose(B)), H)
    gB = matmul(transpose(H), dO)
    gA = matmul(transpose(X), dH)
    B = apply(lambda w, g: w - step * g, B, gB)
    A = apply(lambda w, g: w - step * g, A, gA)

print([round(row[0], 3) for row in O])
