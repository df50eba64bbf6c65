# verdict: right
import math
import random


def sg(a):
    return 1 / (1 + math.exp(-a))


def matvec(M, v):
    return [sum(m * x for m, x in zip(row, v)) for row in M]


def add(u, v):
    return [a + b for a, b in zip(u, v)]


def transpose(M):
    return [list(c) for c in zip(*M)]


def outer(u, v):
    return [[a * b for b in v] for a in u]


def madd(M, N, k=1.0):
    return [[m + k * n for m, n in zip(r, s)] for r, s in zip(M, N)]


random.seed(30)
serie = [0.1, 0.4, 0.8, 0.5, 0.2, 0.3, 0.7, 0.9, 0.6, 0.2, 0.1, 0.5, 0.9, 0.6]
X = [serie[k:k + 4] for k in range(len(serie) - 4)]
y = [[serie[k + 4]] for k in range(len(serie) - 4)]
W1 = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(5)]
b1 = [0.0] * 5
W2 = [[random.uniform(-1, 1) for _ in range(5)]]
b2 = [0.0]
lr = 0.3
for epoch in range(1500):
    gW1 = [[0.0] * 4 for _ in range(5)]
    gW2 = [[0.0] * 5]
    gb1, gb2, loss = [0.0] * 5, [0.0], 0.0
    for x, t in zip(X, y):
        h = [sg(a) for a in add(matvec(W1, x), b1)]
        o = add(matvec(W2, h), b2)
        d2 = [a - b for a, b in zip(o, t)]
        back = matvec(transpose(W2), d2)
        d1 = [b * a * (1 - a) for b, a in zip(back, h)]
        gW2, gb2 = madd(gW2, outer(d2, h)), add(gb2, d2)
        gW1, gb1 = madd(gW1, outer(d1, x)), add(gb1, d1)
        loss += d2[0] ** 2
    k = -lr / len(X)
    W1, W2 = madd(W1, gW1, k), madd(W2, gW2, k)
    b1 = [b + k * g for b, g in zip(b1, gb1)]
    b2 = [b + k * g for b, g in zip(b2, gb2)]
    if epoch % 500 == 0:
        print(epoch, loss / len(X))
