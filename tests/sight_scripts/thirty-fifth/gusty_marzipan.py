# verdict: right
from math import exp
from random import gauss, seed

seed(2001)


def sigmoid(z):
    return 1 / (1 + exp(-z))


def swish(z):
    return z * sigmoid(z)


def swish_slope(z):
    s = sigmoid(z)
    return s + z * s * (1 - s)


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def matvec(M, v):
    return [dot(row, v) for row in M]


def column(M, j):
    return [row[j] for row in M]


# z = x * y on a grid
grid = [i / 3 for i in range(-3, 4)]
data = [((x, y, 1.0), x * y) for x in grid for y in grid]

W1 = [[gauss(0, 0.8) for _ in range(3)] for _ in range(6)]
W2 = [[gauss(0, 0.6) for _ in range(6)] for _ in range(4)]
w3 = [gauss(0, 0.6) for _ in range(4)]
lr = 0.05

for sweep in range(150):
    loss = 0
    for x, target in data:
        z1 = matvec(W1, x)
        a1 = [swish(z) for z in z1]
        z2 = matvec(W2, a1)
        a2 = [swish(z) for z in z2]
        out = dot(w3, a2)

        err = out - target
        loss += err ** 2

        d2 = [err * w * swish_slope(z) for w, z in zip(w3, z2)]
        d1 = [dot(column(W2, j), d2) * swish_slope(z1[j]) for j in range(len(z1))]

        w3 = [w - lr * err * a for w, a in zip(w3, a2)]
        W2 = [[w - lr * d * a for w, a in zip(row, a1)] for row, d in zip(W2, d2)]
        W1 = [[w - lr * d * a for w, a in zip(row, x)] for row, d in zip(W1, d1)]
    if sweep % 30 == 0:
        print(sweep, loss / len(data))
