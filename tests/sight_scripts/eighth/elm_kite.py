# verdict: right
# list comprehensions only, no numpy, 3 inputs -> 3 hidden -> 1
from math import exp
from random import seed, random
seed(23)

def sig(v): return [1 / (1 + exp(-e)) for e in v]
def matvec(M, v): return [sum(m * e for m, e in zip(row, v)) for row in M]
def transpose(M): return [list(c) for c in zip(*M)]
def outer(u, v): return [[a * b for b in v] for a in u]
def sub(M, N, k): return [[m - k * n for m, n in zip(r, s)] for r, s in zip(M, N)]

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
A = [[2 * random() - 1 for _ in range(3)] for _ in range(3)]
B = [[2 * random() - 1 for _ in range(3)]]

for epoch in range(1500):
    for x, y in zip(X, Y):
        h = sig(matvec(A, x))
        o = sig(matvec(B, h))
        do = [(a - b) * a * (1 - a) for a, b in zip(o, y)]
        dh = [e * a * (1 - a) for e, a in zip(matvec(transpose(B), do), h)]
        A, B = sub(A, outer(dh, x), 0.7), sub(B, outer(do, h), 0.7)
print([round(sig(matvec(B, sig(matvec(A, x))))[0], 2) for x in X])
