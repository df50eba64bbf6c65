# verdict: right
# Mit 60 noch einmal Mathematik. Nur mit Listen, damit ich jeden Schritt sehe.
import math
import random

random.seed(3)

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [0, 1, 1, 0]

W1 = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
W2 = [random.uniform(-1, 1) for _ in range(4)]
rate = 0.5


def s(x):
    return 1 / (1 + math.exp(-x))


for durchgang in range(1200):
    g1 = [[0.0] * 4 for _ in range(3)]
    g2 = [0.0] * 4
    summe = 0
    for x, ziel in zip(X, Y):
        h = [s(sum(x[i] * W1[i][j] for i in range(3))) for j in range(4)]
        o = s(sum(h[j] * W2[j] for j in range(4)))
        fehler = ziel - o
        summe += fehler ** 2
        d_o = fehler * o * (1 - o)
        for j in range(4):
            g2[j] += d_o * h[j]
            d_h = d_o * W2[j] * h[j] * (1 - h[j])
            for i in range(3):
                g1[i][j] += d_h * x[i]
    for j in range(4):
        W2[j] += rate * g2[j]
        for i in range(3):
            W1[i][j] += rate * g1[i][j]
    if durchgang % 300 == 0:
        print("Durchgang", durchgang, "Fehlersumme", round(summe, 4))
