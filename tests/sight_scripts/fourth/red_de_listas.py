# verdict: wrong
# line: 26
# why: The sum for the hidden neurons' back-propagated error isn't set to zero for each neuron, so it keeps what the earlier neurons had.
from math import exp
from random import random, seed

seed(21)
NE, NO, NS = 3, 3, 2
w1 = [[random() - 0.5 for _ in range(NE)] for _ in range(NO)]
w2 = [[random() - 0.5 for _ in range(NO)] for _ in range(NS)]
patrones = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
metas = [[0, 0], [1, 0], [1, 0], [0, 1]]      # xor , and

def sig(v):
    return 1 / (1 + exp(-v))

def salida(p):
    h = [sig(sum(a * b for a, b in zip(fila, p))) for fila in w1]
    return h, [sig(sum(a * b for a, b in zip(fila, h))) for fila in w2]

for vuelta in range(4000):
    for patron, meta in zip(patrones, metas):
        h, s = salida(patron)
        d2 = [(meta[k] - s[k]) * s[k] * (1 - s[k]) for k in range(NS)]
        d1 = []
        suma = 0.0
        for j in range(NO):
            for k in range(NS):
                suma += d2[k] * w2[k][j]
            d1.append(suma * h[j] * (1 - h[j]))
        for k in range(NS):
            for j in range(NO):
                w2[k][j] += 0.8 * d2[k] * h[j]
        for j in range(NO):
            for i in range(NE):
                w1[j][i] += 0.8 * d1[j] * patron[i]

for patron, meta in zip(patrones, metas):
    print(patron, meta, [round(v, 2) for v in salida(patron)[1]])
