# verdict: right
import math
import random

# matrices as lists of rows, written by hand
def mul(P, Q):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*Q)] for row in P]

def tr(P):
    return [list(c) for c in zip(*P)]

def mp(f, *Ms):
    return [[f(*v) for v in zip(*rows)] for rows in zip(*Ms)]

def S(z):
    return 1 / (1 + math.exp(-z))

def rand(n, m):
    return [[random.uniform(-1, 1) for _ in range(m)] for _ in range(n)]


random.seed(16)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [0.5, 0.5, 1], [1, 1, 1]]
Y = [[0], [1], [1], [1], [0]]

A = rand(3, 5)
B = rand(5, 1)

for epoch in range(3000):
    H = mp(S, mul(X, A))
    O = mp(S, mul(H, B))
    dO = mp(lambda o, y: (o - y) * o * (1 - o), O, Y)
    dH = mp(lambda e, h: e * h * (1 - h), mul(dO, tr(B)), H)
    gB = mul(tr(H), dO)
    gA = mul(tr(X), dH)
    B = mp(lambda w, g: w - 0.9 * g, B, gB)
    A = mp(lambda w, g: w - 0.9 * g, A, gA)

for y, o in zip(Y, O):
    print(y[0], round(o[0], 3))
