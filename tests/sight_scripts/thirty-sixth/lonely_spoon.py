# verdict: right
import math
import random

def transpose(m): return [list(col) for col in zip(*m)]
def matmul(a, b): return [[sum(p * q for p, q in zip(row, col)) for col in zip(*b)] for row in a]
def apply(f, m): return [[f(v) for v in row] for row in m]
def combine(f, a, b): return [[f(p, q) for p, q in zip(r, s)] for r, s in zip(a, b)]
def randmat(r, c): return [[random.gauss(0, 1) for _ in range(c)] for _ in range(r)]
def with_ones(m): return [row + [1.0] for row in m]

def sigmoid(z): return 1 / (1 + math.exp(-z))
def slope(s): return s * (1 - s)

random.seed(2)
X = [[float(b) for b in f"{n:04b}"] for n in range(16)]
Y = [[1.0 if row.count(1.0) == 2 else 0.0] for row in X]      # exactly two bits set

A = randmat(5, 6)
B = randmat(7, 1)
rate = 0.3

for epoch in range(400):
    X1 = with_ones(X)
    H = apply(sigmoid, matmul(X1, A))
    H1 = with_ones(H)
    P = apply(sigmoid, matmul(H1, B))

    E = combine(lambda p, t: p - t, P, Y)
    dP = combine(lambda e, p: e * slope(p), E, P)
    dH = combine(lambda b, h: b * slope(h), matmul(dP, transpose(B[:-1])), H)

    B = combine(lambda w, g: w - rate * g, B, matmul(transpose(H1), dP))
    A = combine(lambda w, g: w - rate * g, A, matmul(transpose(X1), dH))

    if epoch % 80 == 0:
        print(epoch, sum(e[0] ** 2 for e in E) / 16)
