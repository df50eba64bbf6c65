# verdict: right
import math
import random

# small matrix helpers, everything in lists of lists
def matmul(a, b):
    cols = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, col)) for col in cols] for row in a]

def transpose(a):
    return [list(r) for r in zip(*a)]

def apply(f, *mats):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*mats)]

def rand_matrix(n, m):
    return [[random.gauss(0, 1 / math.sqrt(n)) for _ in range(m)] for _ in range(n)]

def with_ones(a):
    return [row + [1.0] for row in a]

def without_last_row(w):
    return w[:-1]

random.seed(45)
X = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(30)]
Y = [[x[0] * x[1]] for x in X]

w1, w2, w3 = rand_matrix(3, 6), rand_matrix(7, 5), rand_matrix(6, 1)
lr = 0.2 / len(X)
for epoch in range(400):
    x1 = with_ones(X)
    h1 = apply(math.tanh, matmul(x1, w1))
    x2 = with_ones(h1)
    h2 = apply(math.tanh, matmul(x2, w2))
    x3 = with_ones(h2)
    out = matmul(x3, w3)

    d3 = apply(lambda o, t: o - t, out, Y)
    d2 = apply(lambda g, h: g * (1 - h * h), matmul(d3, transpose(without_last_row(w3))), h2)
    d1 = apply(lambda g, h: g * (1 - h * h), matmul(d2, transpose(without_last_row(w2))), h1)

    move = lambda w, g: w - lr * g
    w3 = apply(move, w3, matmul(transpose(x3), d3))
    w2 = apply(move, w2, matmul(transpose(x2), d2))
    w1 = apply(move, w1, matmul(transpose(x1), d1))
    if epoch % 100 == 0:
        print(epoch, sum(d[0] ** 2 for d in d3) / len(X))
