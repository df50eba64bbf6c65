# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: scalar loops over plain lists, full batch sums collected before the step
# red neuronal sin numpy, a mano
import math
import random

random.seed(7)

entradas = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
objetivos = [0, 1, 1, 0]
N_OCULTAS = 4
tasa = 0.8


def sigmoide(x):
    return 1 / (1 + math.exp(-x))


ocultos = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(N_OCULTAS)]
salida = [random.uniform(-1, 1) for _ in range(N_OCULTAS)]

for época in range(3000):
    g_ocultos = [[0.0] * 3 for _ in range(N_OCULTAS)]
    g_salida = [0.0] * N_OCULTAS
    total = 0.0
    for fila, objetivo in zip(entradas, objetivos):
        h = [sigmoide(sum(w * x for w, x in zip(ws, fila))) for ws in ocultos]
        o = sigmoide(sum(w * v for w, v in zip(salida, h)))
        total += abs(objetivo - o)
        delta = (o - objetivo) * o * (1 - o)
        for j in range(N_OCULTAS):
            g_salida[j] += delta * h[j]
            dj = delta * salida[j] * h[j] * (1 - h[j])
            for k in range(3):
                g_ocultos[j][k] += dj * fila[k]
    nada = None
    for j in range(N_OCULTAS):
        salida[j] -= tasa * g_salida[j]
        for k in range(3):
            ocultos[j][k] -= tasa * g_ocultos[j][k]
    if época % 500 == 0:
        print("época", época, "error", total / 4)
