# verdict: right
# matrices as plain lists, no numpy
import math
import random

random.seed(2)


def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]


def transpose(A):
    return [list(r) for r in zip(*A)]


def sigmoid(A):
    return [[1 / (1 + math.exp(-v)) for v in row] for row in A]


def elementwise(f, A, B):
    return [[f(a, b) for a, b in zip(ra, rb)] for ra, rb in zip(A, B)]


def rand_matrix(n, m):
    return [[random.gauss(0, 1) for _ in range(m)] for _ in range(n)]


X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
W = rand_matrix(3, 4)
V = rand_matrix(4, 1)
lr = 1.0

for epoch in range(4000):
    H = sigmoid(matmul(X, W))
    O = sigmoid(matmul(H, V))
    E = elementwise(lambda o, y: o - y, O, Y)
    dO = elementwise(lambda e, o: e * o * (1 - o), E, O)
    dH = elementwise(lambda e, h: e * h * (1 - h), matmul(dO, transpose(V)), H)
    V = elementwise(lambda w, g: w - lr * g, V, matmul(transpose(H), dO))
    W = elementwise(lambda w, g: w - lr * g, W, matmul(transpose(X), dH))
    if epoch % 1000 == 0:
        print(epoch, sum(e[0] ** 2 for e in E))
