# verdict: right
import math
import random

random.seed(77)

def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

def transpose(a):
    return [list(r) for r in zip(*a)]

def apply(f, a):
    return [[f(v) for v in row] for row in a]

def minus(a, b):
    return [[x - y for x, y in zip(r, s)] for r, s in zip(a, b)]

def times(a, b):
    return [[x * y for x, y in zip(r, s)] for r, s in zip(a, b)]

def scale(k, a):
    return [[k * v for v in row] for row in a]

X = [[i / 10, 1.0] for i in range(-10, 11)]
Y = [[math.exp(-4 * r[0] ** 2)] for r in X]
U = [[random.uniform(-2, 2) for _ in range(6)] for _ in range(2)]
V = [[random.uniform(-1, 1)] for _ in range(6)]

for step in range(1500):
    H = apply(math.tanh, matmul(X, U))
    out = matmul(H, V)
    err = minus(out, Y)
    gV = matmul(transpose(H), err)
    back = times(matmul(err, transpose(V)), apply(lambda h: 1 - h * h, H))
    gU = matmul(transpose(X), back)
    V = minus(V, scale(0.02, gV))
    U = minus(U, scale(0.02, gU))
    if step % 300 == 0:
        print(step, sum(e[0] ** 2 for e in err))
