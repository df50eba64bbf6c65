# verdict: right
import math
import random


def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def transpose(a):
    return [list(r) for r in zip(*a)]


def apply(f, *ms):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*ms)]


def scale(m, c):
    return [[c * v for v in row] for row in m]


def rand_matrix(rows, cols):
    return [[random.gauss(0, 1) for _ in range(cols)] for _ in range(rows)]


random.seed(4)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
w1 = rand_matrix(3, 5)
w2 = rand_matrix(5, 1)
sig = lambda z: 1 / (1 + math.exp(-z))

for i in range(4000):
    h = apply(sig, matmul(X, w1))
    o = apply(sig, matmul(h, w2))
    delta_o = apply(lambda t, v: (t - v) * v * (1 - v), Y, o)
    back = matmul(delta_o, transpose(w2))
    delta_h = apply(lambda b, v: b * v * (1 - v), back, h)
    h_t_delta = matmul(transpose(h), delta_o)
    x_t_delta = matmul(transpose(X), delta_h)
    w2 = apply(lambda w, d: w + d, w2, scale(h_t_delta, 1.0))
    w1 = apply(lambda w, d: w + d, w1, scale(x_t_delta, 1.0))

print([round(r[0], 3) for r in o])
