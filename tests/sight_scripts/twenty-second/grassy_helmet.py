# verdict: right
import math
import random

random.seed(5)


def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]


def transpose(A):
    return [list(r) for r in zip(*A)]


def apply(f, A, *rest):
    return [[f(*v) for v in zip(*rows)] for rows in zip(A, *rest)]


def logistic(z):
    return 1.0 / (1.0 + math.exp(-z))


X = [[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]]
T = [[0.0, 0.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0]]       # xor, and
W1 = [[random.gauss(0, 1) for _ in range(5)] for _ in range(3)]
W2 = [[random.gauss(0, 1) for _ in range(2)] for _ in range(5)]
for epoch in range(3000):
    H = apply(logistic, matmul(X, W1))
    O = apply(logistic, matmul(H, W2))
    D2 = apply(lambda o, t: (o - t) * o * (1 - o), O, T)
    D1 = apply(lambda e, h: e * h * (1 - h), matmul(D2, transpose(W2)), H)
    G2 = matmul(transpose(H), D2)
    G1 = matmul(transpose(X), D1)
    W2 = apply(lambda w, g: w - 1.0 * g, W2, G2)
    W1 = apply(lambda w, g: w - 1.0 * g, W1, G1)
for o in O:
    print([round(v, 2) for v in o])
