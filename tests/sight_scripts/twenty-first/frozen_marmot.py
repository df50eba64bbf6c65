# verdict: wrong
# line: 14
# why: initial weights: All weights of a layer are one drawn number and all rows are one and the same list.
# Perceptrón multicapa con listas de Python, muestra por muestra
import random
from math import exp

ENTRADAS, OCULTAS, SALIDAS = 3, 4, 1
muestras = [[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)]
objetivos = [[(a + b + c) % 2] for a, b, c in muestras]


def matriz(filas, columnas):
    return [[random.uniform(-1, 1)] * columnas] * filas


def sigmoide(v):
    return 1 / (1 + exp(-v))


w1 = matriz(ENTRADAS, OCULTAS)
b1 = [0.0] * OCULTAS
w2 = matriz(OCULTAS, SALIDAS)
b2 = [0.0] * SALIDAS
alfa = 0.5

for vuelta in range(400):
    ecm = 0
    for x, t in zip(muestras, objetivos):
        h = [sigmoide(sum(x[i] * w1[i][j] for i in range(ENTRADAS)) + b1[j]) for j in range(OCULTAS)]
        o = [sigmoide(sum(h[j] * w2[j][k] for j in range(OCULTAS)) + b2[k]) for k in range(SALIDAS)]
        d2 = [(o[k] - t[k]) * o[k] * (1 - o[k]) for k in range(SALIDAS)]
        d1 = [sum(d2[k] * w2[j][k] for k in range(SALIDAS)) * h[j] * (1 - h[j]) for j in range(OCULTAS)]
        for k in range(SALIDAS):
            for j in range(OCULTAS):
                w2[j][k] -= alfa * d2[k] * h[j]
            b2[k] -= alfa * d2[k]
        for j in range(OCULTAS):
            for i in range(ENTRADAS):
                w1[i][j] -= alfa * d1[j] * x[i]
            b1[j] -= alfa * d1[j]
        ecm += sum((o[k] - t[k]) ** 2 for k in range(SALIDAS))
    if vuelta % 100 == 0:
        print("vuelta", vuelta, "ecm", ecm / len(muestras))
