# verdict: wrong
# line: 18
# why: initial weights: the rows of the weight lists are one and the same list
from math import exp
from random import random, seed

seed(11)

# inputs (third one is the bias), targets: AND, XOR
rows = [
    ([0, 0, 1], [0, 0]),
    ([0, 1, 1], [0, 1]),
    ([1, 0, 1], [0, 1]),
    ([1, 1, 1], [1, 0]),
]

H = 4
W1 = [[random() - 0.5 for i in range(3)]] * H
W2 = [[random() - 0.5 for j in range(H)] for k in range(2)]
lr = 0.5


def f(z):
    return 1 / (1 + exp(-z))


def run(x):
    h = [f(sum(W1[j][i] * x[i] for i in range(3))) for j in range(H)]
    o = [f(sum(W2[k][j] * h[j] for j in range(H))) for k in range(2)]
    return h, o


for epoch in range(3000):
    for x, t in rows:
        h, o = run(x)
        d2 = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(2)]
        d1 = [h[j] * (1 - h[j]) * sum(d2[k] * W2[k][j] for k in range(2)) for j in range(H)]
        for k in range(2):
            for j in range(H):
                W2[k][j] += lr * d2[k] * h[j]
        for j in range(H):
            for i in range(3):
                W1[j][i] += lr * d1[j] * x[i]
        pass

for x, t in rows:
    print(x[:2], t, [round(v, 2) for v in run(x)[1]])
