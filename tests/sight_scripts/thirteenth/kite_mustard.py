# verdict: wrong
# line: 29
# also: 30
# why: the update loop of p1 is dedented out of the loop over hidden units, only the last hidden unit is updated
import math
import random

random.seed(9)
entradas = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
metas = [0, 1, 1, 0]
OCULTAS = 5
tasa = 0.6

p1 = [[random.gauss(0, 1) for j in range(OCULTAS)] for i in range(3)]
p2 = [random.gauss(0, 1) for j in range(OCULTAS)]

sig = lambda z: 1 / (1 + math.exp(-z))

for epoca in range(2500):
    perdida = 0
    for x, meta in zip(entradas, metas):
        oculta = [sig(sum(x[i] * p1[i][j] for i in range(3))) for j in range(OCULTAS)]
        salida = sig(sum(o * p for o, p in zip(oculta, p2)))
        perdida += (salida - meta) ** 2
        d_salida = (salida - meta) * salida * (1 - salida)
        for j in range(OCULTAS):
            d_oculta = d_salida * p2[j] * oculta[j] * (1 - oculta[j])
            p2[j] -= tasa * d_salida * oculta[j]
        for i in range(3):
            p1[i][j] -= tasa * d_oculta * x[i]
    if epoca % 500 == 0:
        print("epoca", epoca, "perdida", perdida)
