# verdict: right
import random
from math import exp

random.seed(23)

# 4x3 pictures of letters T, L, I, O  (o = ink)
pics = {
    "T": "ooo"
         ".o."
         ".o."
         ".o.",
    "L": "o.."
         "o.."
         "o.."
         "ooo",
    "I": ".o."
         ".o."
         ".o."
         ".o.",
    "O": "ooo"
         "o.o"
         "o.o"
         "ooo",
}
order = list(pics)
X = [[1.0 if c == "o" else 0.0 for c in pics[k]] + [1.0] for k in order]
Y = [[1.0 if i == j else 0.0 for j in range(4)] for i in range(4)]


def matrix(rows, cols):
    return [[random.uniform(-0.5, 0.5) for _ in range(cols)] for _ in range(rows)]


def squash(a):
    return 1.0 / (1.0 + exp(-a))


W = matrix(5, 13)
U = matrix(4, 6)
vW = [[0.0] * 13 for _ in range(5)]
vU = [[0.0] * 6 for _ in range(4)]
RATE, MOM = 0.2, 0.8

for epoch in range(250):
    cost = 0.0
    for x, y in zip(X, Y):
        h = [squash(sum(a * b for a, b in zip(row, x))) for row in W] + [1.0]
        o = [squash(sum(a * b for a, b in zip(row, h))) for row in U]
        cost += sum((p - q) ** 2 for p, q in zip(o, y)) / 2

        do = [(p - q) * p * (1 - p) for p, q in zip(o, y)]
        dh = []
        for j in range(5):
            back = 0.0
            for k in range(4):
                back += do[k] * U[k][j]
            dh.append(back * h[j] * (1 - h[j]))

        for k in range(4):
            for j in range(6):
                vU[k][j] = MOM * vU[k][j] - RATE * do[k] * h[j]
                U[k][j] += vU[k][j]
        for j in range(5):
            for i in range(13):
                vW[j][i] = MOM * vW[j][i] - RATE * dh[j] * x[i]
                W[j][i] += vW[j][i]
    if epoch % 50 == 0:
        print(epoch, round(cost, 4))
