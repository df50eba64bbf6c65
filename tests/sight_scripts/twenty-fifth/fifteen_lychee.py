# verdict: right
from math import exp
from random import seed, uniform

def dot(A, B):
    return [[sum(a * b for a, b in zip(r, c)) for c in zip(*B)] for r in A]

def T(A):
    return [list(r) for r in zip(*A)]

def mul(A, B):
    return [[a * b for a, b in zip(r, s)] for r, s in zip(A, B)]

def sub(A, B):
    return [[a - b for a, b in zip(r, s)] for r, s in zip(A, B)]

def scale(k, A):
    return [[k * a for a in r] for r in A]

def sigmoid(A):
    return [[1 / (1 + exp(-a)) for a in r] for r in A]

def slope(A):
    return [[a * (1 - a) for a in r] for r in A]

seed(2)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
W1 = [[uniform(-1, 1) for _ in range(4)] for _ in range(3)]
W2 = [[uniform(-1, 1)] for _ in range(4)]
for i in range(5000):
    L1 = sigmoid(dot(X, W1))
    L2 = sigmoid(dot(L1, W2))
    D2 = mul(sub(L2, Y), slope(L2))
    D1 = mul(dot(D2, T(W2)), slope(L1))
    W2 = sub(W2, scale(2.0, dot(T(L1), D2)))
    W1 = sub(W1, scale(2.0, dot(T(X), D1)))
print(L2)
