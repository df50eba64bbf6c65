# verdict: right
from math import exp
import random

random.seed(2)

def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]

def transpose(A):
    return [list(r) for r in zip(*A)]

def apply(f, *Ms):
    return [[f(*vals) for vals in zip(*rows)] for rows in zip(*Ms)]

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
T = [[0], [1], [1], [0]]
W1 = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
W2 = [[random.uniform(-1, 1) for _ in range(1)] for _ in range(4)]
lr = 1.0

for it in range(2000):
    H = apply(lambda z: 1 / (1 + exp(-z)), matmul(X, W1))
    O = apply(lambda z: 1 / (1 + exp(-z)), matmul(H, W2))
    if it % 400 == 0:
        print(it, sum((o[0] - t[0]) ** 2 for o, t in zip(O, T)))
    dO = apply(lambda o, t: (o - t) * o * (1 - o), O, T)
    dH = apply(lambda e, h: e * h * (1 - h), matmul(dO, transpose(W2)), H)
    W2 = apply(lambda w, g: w - lr * g, W2, matmul(transpose(H), dO))
    W1 = apply(lambda w, g: w - lr * g, W1, matmul(transpose(X), dH))
