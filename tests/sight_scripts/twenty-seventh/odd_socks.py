# verdict: wrong
# line: 35
# Sieć neuronowa 3-3-3 w czystym Pythonie: obrót trzech wartości w kółko
import math
import random

random.seed(14)
N = 3
warstwa1 = [[random.gauss(0, 1) for _ in range(N)] for _ in range(N)]
warstwa2 = [[random.gauss(0, 1) for _ in range(N)] for _ in range(N)]
prog1 = [0.0] * N
prog2 = [0.0] * N

probki = []
for _ in range(25):
    a, b, c = (random.random() for _ in range(3))
    probki.append(((a, b, c), (b * c, c * a, a * b)))


def licz(wagi, progi, wejscie):
    return [1 / (1 + math.exp(-(sum(wagi[i][j] * wejscie[j] for j in range(N)) + progi[i]))) for i in range(N)]


eta = 0.5
for epoka in range(500):
    blad = 0.0
    for x, cel in probki:
        h = licz(warstwa1, prog1, x)
        y = licz(warstwa2, prog2, h)
        d2 = [(cel[i] - y[i]) * y[i] * (1 - y[i]) for i in range(N)]
        d1 = [0.0] * N
        for i in range(N):
            suma = 0.0
            for j in range(N):
                suma += warstwa2[i][j] * d2[j]
            d1[i] = suma * h[i] * (1 - h[i])
        for i in range(N):
            for j in range(N):
                warstwa2[i][j] += eta * d2[i] * h[j]
                warstwa1[i][j] += eta * d1[i] * x[j]
            prog2[i] += eta * d2[i]
            prog1[i] += eta * d1[i]
        blad += sum((p - q) ** 2 for p, q in zip(cel, y))
    if epoka % 100 == 0:
        print(epoka, blad)
