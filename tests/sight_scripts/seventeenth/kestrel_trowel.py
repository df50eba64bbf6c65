# verdict: right
import math
import random

def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]

def transpose(A):
    return [list(r) for r in zip(*A)]

def apply(f, *Ms):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*Ms)]

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

random.seed(2)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
W1 = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
W2 = [[random.uniform(-1, 1)] for _ in range(4)]

for epoch in range(2500):
    L1 = apply(sigmoid, matmul(X, W1))
    L2 = apply(sigmoid, matmul(L1, W2))
    D2 = apply(lambda y, o: (y - o) * o * (1 - o), Y, L2)
    D1 = apply(lambda e, h: e * h * (1 - h), matmul(D2, transpose(W2)), L1)
    W2 = apply(lambda w, g: w + 0.9 * g, W2, matmul(transpose(L1), D2))
    W1 = apply(lambda w, g: w + 0.9 * g, W1, matmul(transpose(X), D1))

for row in L2:
    print(row)
