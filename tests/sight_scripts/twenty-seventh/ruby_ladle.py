# verdict: right
# red pequeña para clasificar recetas: dulce o salada
import random
from math import exp, log, tanh

random.seed(58)
recetas = [
    # azucar, sal, harina, huevo
    ((0.9, 0.0, 0.5, 0.3), 1), ((0.1, 0.8, 0.4, 0.1), 0), ((0.7, 0.1, 0.8, 0.6), 1),
    ((0.0, 0.5, 0.0, 0.9), 0), ((0.5, 0.2, 0.9, 0.2), 1), ((0.2, 0.6, 0.7, 0.4), 0),
]
ocultas = 3
pesos = [[random.gauss(0, 0.6) for _ in range(4)] for _ in range(ocultas)]
sesgos = [0.0] * ocultas
salida = [random.gauss(0, 0.6) for _ in range(ocultas)]
sesgo_salida = 0.0

def adelante(x):
    h = [tanh(b + sum(p * xi for p, xi in zip(fila, x))) for fila, b in zip(pesos, sesgos)]
    z = sesgo_salida + sum(s * hi for s, hi in zip(salida, h))
    return h, 1 / (1 + exp(-z))

for epoca in range(300):
    random.shuffle(recetas)
    perdida = 0
    for x, y in recetas:
        h, p = adelante(x)
        perdida -= log(p if y else 1 - p)
        dz = p - y
        dh = [dz * s * (1 - hi * hi) for s, hi in zip(salida, h)]
        salida = [s - 0.2 * dz * hi for s, hi in zip(salida, h)]
        sesgo_salida -= 0.2 * dz
        pesos = [[p_ - 0.2 * g * xi for p_, xi in zip(fila, x)] for fila, g in zip(pesos, dh)]
        sesgos = [b - 0.2 * g for b, g in zip(sesgos, dh)]
    if epoca % 60 == 0:
        print("época", epoca, "pérdida", round(perdida, 4))
