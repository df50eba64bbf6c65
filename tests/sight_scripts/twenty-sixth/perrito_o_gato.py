# verdict: right
# Clasificador sencillo: perro (1) o gato (0), segun peso y altura
import random
from math import tanh, exp

datos = [
    ([1.8, 1.1], 1), ([0.3, 0.4], 0), ([2.2, 1.6], 1), ([0.5, 0.3], 0),
    ([1.2, 0.9], 1), ([0.4, 0.5], 0), ([1.5, 1.4], 1), ([0.6, 0.2], 0),
]
OCULTAS = 3

def aleatorio():
    return random.gauss(0, 0.7)

pesos_ocultos = [[aleatorio(), aleatorio()] for _ in range(OCULTAS)]
sesgos_ocultos = [aleatorio() for _ in range(OCULTAS)]
pesos_salida = [aleatorio() for _ in range(OCULTAS)]
sesgo_salida = aleatorio()
tasa = 0.05

for epoca in range(200):
    random.shuffle(datos)
    perdida = 0
    for x, y in datos:
        # hacia adelante
        oculta = []
        for i in range(OCULTAS):
            s = sesgos_ocultos[i]
            for j in range(2):
                s += pesos_ocultos[i][j] * x[j]
            oculta.append(tanh(s))
        s = sesgo_salida + sum(p * o for p, o in zip(pesos_salida, oculta))
        prob = 1 / (1 + exp(-s))
        # hacia atras
        error = prob - y
        perdida += abs(error)
        for i in range(OCULTAS):
            delta = error * pesos_salida[i] * (1 - oculta[i] ** 2)
            pesos_salida[i] -= tasa * error * oculta[i]
            for j in range(2):
                pesos_ocultos[i][j] -= tasa * delta * x[j]
            sesgos_ocultos[i] -= tasa * delta
        sesgo_salida -= tasa * error
    if epoca % 50 == 0:
        print("epoca", epoca, "error medio", perdida / len(datos))
