# verdict: wrong
# line: 9
# also: 26
import math
import random


def logistica(z):
    return 1 / (1 + math.exp(z))


def producto(u, v):
    return sum(a * b for a, b in zip(u, v))


random.seed(50)
muestras = [([0.2, 0.7, 1], 0.3), ([0.9, 0.1, 1], 0.8), ([0.5, 0.5, 1], 0.6), ([0.1, 0.2, 1], 0.4)]
capa = [[random.gauss(0, 0.7) for _ in range(3)] for _ in range(4)]
salida = [random.gauss(0, 0.7) for _ in range(4)]
for epoca in range(400):
    error_total = 0
    for x, t in muestras:
        h = [logistica(producto(w, x)) for w in capa]
        o = logistica(producto(salida, h))
        error_total += (t - o) ** 2
        d = (t - o) * o * (1 - o)
        dh = [d * s * a * (1 - a) for s, a in zip(salida, h)]
        salida = [s + 0.1 * d * a for s, a in zip(salida, h)]
        capa = [[w + 0.1 * g * xi for w, xi in zip(fila, x)] for fila, g in zip(capa, dh)]
    if epoca % 100 == 0:
        print(epoca, error_total)
