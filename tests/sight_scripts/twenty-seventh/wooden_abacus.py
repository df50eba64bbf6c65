# verdict: right
# matrix helpers by hand, then a network on top of them
import math
import random


def matmul(A, B):
    Bt = list(zip(*B))
    return [[sum(x * y for x, y in zip(row, col)) for col in Bt] for row in A]


def transpose(A):
    return [list(r) for r in zip(*A)]


def fmap(f, A):
    return [[f(x) for x in row] for row in A]


def combine(f, A, B):
    return [[f(x, y) for x, y in zip(r, s)] for r, s in zip(A, B)]


def rand_matrix(r, c):
    return [[random.gauss(0, 1) for _ in range(c)] for _ in range(r)]


random.seed(123)
# majority of three votes, third input column is the constant one at the end
X = [[0, 0, 0, 1], [0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 1],
     [1, 0, 0, 1], [1, 0, 1, 1], [1, 1, 0, 1], [1, 1, 1, 1]]
T = [[0], [0], [0], [1], [0], [1], [1], [1]]

W = rand_matrix(4, 4)
V = rand_matrix(4, 1)
alpha = 1.0
logistic = lambda x: 1 / (1 + math.exp(-x))
slope = lambda y: y * (1 - y)

for i in range(1500):
    H = fmap(logistic, matmul(X, W))
    Y = fmap(logistic, matmul(H, V))
    E = combine(lambda t, y: t - y, T, Y)
    D = combine(lambda e, y: e * slope(y), E, Y)
    DH = combine(lambda e, h: e * slope(h), matmul(D, transpose(V)), H)
    V = combine(lambda w, g: w + alpha * g, V, matmul(transpose(H), D))
    W = combine(lambda w, g: w + alpha * g, W, matmul(transpose(X), DH))
    if i % 300 == 0:
        print(i, sum(e[0] ** 2 for e in E))
