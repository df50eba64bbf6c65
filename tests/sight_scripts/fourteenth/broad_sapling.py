# verdict: right
# feed forward network with nothing but lists
import math
import random

random.seed(42)


def matmul(A, B):
    Bt = list(zip(*B))
    return [[sum(a * b for a, b in zip(row, col)) for col in Bt] for row in A]


def transpose(A):
    return [list(r) for r in zip(*A)]


def elementwise(f, *Ms):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*Ms)]


def rand_matrix(n, m):
    return [[random.gauss(0, 1) for _ in range(m)] for _ in range(n)]


X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0, 0], [0, 1], [0, 1], [1, 0]]        # half adder: carry, sum
W1, W2 = rand_matrix(3, 5), rand_matrix(5, 2)
lr = 1.0
for epoch in range(2000):
    H = elementwise(lambda z: 1 / (1 + math.exp(-z)), matmul(X, W1))
    O = elementwise(lambda z: 1 / (1 + math.exp(-z)), matmul(H, W2))
    E = elementwise(lambda o, y: o - y, O, Y)
    D2 = elementwise(lambda e, o: e * o * (1 - o), E, O)
    D1 = elementwise(lambda b, h: b * h * (1 - h), matmul(D2, transpose(W2)), H)
    W2 = elementwise(lambda w, g: w - lr * g, W2, matmul(transpose(H), D2))
    W1 = elementwise(lambda w, g: w - lr * g, W1, matmul(transpose(X), D1))
    if epoch % 500 == 0:
        print(epoch, sum(e * e for row in E for e in row))
for x, o in zip(X, O):
    print(x, [round(v, 3) for v in o])
