# verdict: right
import math
import random

random.seed(1717)


def matmul(A, B):
    cols = list(zip(*B))
    return [[sum(a * b for a, b in zip(row, col)) for col in cols] for row in A]


def T(A):
    return [list(c) for c in zip(*A)]


def each(f, *Ms):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*Ms)]


def rand(r, c, s):
    return [[random.gauss(0, s) for _ in range(c)] for _ in range(r)]


# full adder: a, b, carry -> sum, carry   (last column: bias)
X = [[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)]
Y = [[(a + b + c) % 2, (a + b + c) // 2] for a, b, c, _ in X]

W1 = rand(4, 7, 1.0)
W2 = rand(8, 5, 0.7)
W3 = rand(6, 2, 0.7)
eta = 0.15

for epoch in range(900):
    H1 = [r + [1.0] for r in each(math.tanh, matmul(X, W1))]
    H2 = [r + [1.0] for r in each(math.tanh, matmul(H1, W2))]
    O = each(lambda z: 1 / (1 + math.exp(-z)), matmul(H2, W3))

    D3 = each(lambda o, y: o - y, O, Y)
    D2 = each(lambda g, h: g * (1 - h * h), [r[:-1] for r in matmul(D3, T(W3))], [r[:-1] for r in H2])
    D1 = each(lambda g, h: g * (1 - h * h), [r[:-1] for r in matmul(D2, T(W2))], [r[:-1] for r in H1])

    W3 = each(lambda w, g: w - eta * g, W3, matmul(T(H2), D3))
    W2 = each(lambda w, g: w - eta * g, W2, matmul(T(H1), D2))
    W1 = each(lambda w, g: w - eta * g, W1, matmul(T(X), D1))

    if epoch % 150 == 0:
        print(epoch, sum(d * d for r in D3 for d in r))
