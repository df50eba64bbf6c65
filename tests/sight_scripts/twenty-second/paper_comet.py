# verdict: right
# red neuronal sin numpy, solo listas
import math
import random

def sigmoide(x):
    return 1.0 / (1.0 + math.exp(-x))

datos = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
N = 4
random.seed(7)
ocultos = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(N)]
salida = [random.uniform(-1, 1) for _ in range(N + 1)]
tasa = 0.5

for vuelta in range(4000):
    for entrada, meta in datos:
        x = entrada + [1.0]
        h = []
        for neurona in ocultos:
            h.append(sigmoide(sum(p * v for p, v in zip(neurona, x))))
        hb = h + [1.0]
        o = sigmoide(sum(p * v for p, v in zip(salida, hb)))
        delta_o = (meta - o) * o * (1 - o)
        delta_h = [delta_o * salida[k] * h[k] * (1 - h[k]) for k in range(N)]
        for k in range(N + 1):
            salida[k] += tasa * delta_o * hb[k]
        for k in range(N):
            for i in range(3):
                ocultos[k][i] += tasa * delta_h[k] * x[i]

for entrada, meta in datos:
    h = [sigmoide(sum(p * v for p, v in zip(n, entrada + [1.0]))) for n in ocultos] + [1.0]
    print(entrada, meta, round(sigmoide(sum(p * v for p, v in zip(salida, h))), 3))
