# verdict: right
import math
import random

def matmul(a, b):
    bt = list(zip(*b))
    return [[sum(x * y for x, y in zip(r, c)) for c in bt] for r in a]

def transpose(a):
    return [list(c) for c in zip(*a)]

def apply(f, *ms):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*ms)]

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

random.seed(42)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
y = [[0], [1], [1], [0]]
w1 = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
w2 = [[random.uniform(-1, 1)] for _ in range(4)]

for i in range(5000):
    h = apply(sigmoid, matmul(X, w1))
    o = apply(sigmoid, matmul(h, w2))
    d2 = apply(lambda t, p: (t - p) * p * (1 - p), y, o)
    d1 = apply(lambda e, a: e * a * (1 - a), matmul(d2, transpose(w2)), h)
    w2 = apply(lambda w, g: w + 2.0 * g, w2, matmul(transpose(h), d2))
    w1 = apply(lambda w, g: w + 2.0 * g, w1, matmul(transpose(X), d1))

for row in o:
    print(row)
