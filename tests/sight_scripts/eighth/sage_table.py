# verdict: wrong
# line: 33
# why: The second hidden layer's delta is carried back with the matrix itself, not its transpose (the matrix is square).
# pure python, two hidden layers of 3
from math import tanh
from random import seed, uniform
seed(24)

def apply(M, v):
    return [sum(m * e for m, e in zip(row, v)) for row in M]

def flip(M):
    return [list(c) for c in zip(*M)]

def learn(M, d, v, rate):
    for r in range(len(M)):
        for c in range(len(M[r])):
            M[r][c] -= rate * d[r] * v[c]

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [0, 1, 1, 0]
A = [[uniform(-1, 1) for _ in range(3)] for _ in range(3)]
B = [[uniform(-1, 1) for _ in range(3)] for _ in range(3)]
C = [[uniform(-1, 1) for _ in range(3)]]

for epoch in range(600):
    for x, y in zip(X, Y):
        p = [tanh(z) for z in apply(A, x)]
        q = [tanh(z) for z in apply(B, p)]
        out = apply(C, q)[0]
        do = [out - y]
        dq = [e * (1 - a * a) for e, a in zip(apply(flip(C), do), q)]
        dp = [e * (1 - a * a) for e, a in zip(apply(B, dq), p)]
        learn(A, dp, x, 0.1)
        learn(B, dq, p, 0.1)
        learn(C, do, q, 0.1)
for x, y in zip(X, Y):
    print(y, round(apply(C, [tanh(z) for z in apply(B, [tanh(z) for z in apply(A, x)])])[0], 2))
