# verdict: wrong
# line: 33
# also: 34
import math
import random

random.seed(6)

# tabla de verdad de la mayoria (tres votos)
datos = []
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            datos.append(([a, b, c], 1 if a + b + c >= 2 else 0))

n_ocultas = 4
pesos_oculta = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(n_ocultas)]
pesos_salida = [random.uniform(-1, 1) for _ in range(n_ocultas + 1)]
tasa = 0.5


def sigmoide(v):
    return 1 / (1 + math.exp(-v))


def pasar(entrada):
    ampliada = entrada + [1]
    ocultas = [sigmoide(sum(p * e for p, e in zip(fila, ampliada))) for fila in pesos_oculta]
    salida = sigmoide(sum(p * o for p, o in zip(pesos_salida, ocultas + [1])))
    return ampliada, ocultas, salida


entrada, meta = random.choice(datos)
for vuelta in range(2000):
    ampliada, ocultas, salida = pasar(entrada)
    error = meta - salida
    delta_salida = error * salida * (1 - salida)
    deltas_ocultas = []
    for j in range(n_ocultas):
        deltas_ocultas.append(delta_salida * pesos_salida[j] * ocultas[j] * (1 - ocultas[j]))
    for j, o in enumerate(ocultas + [1]):
        pesos_salida[j] += tasa * delta_salida * o
    for j in range(n_ocultas):
        for i in range(4):
            pesos_oculta[j][i] += tasa * deltas_ocultas[j] * ampliada[i]

for e, m in datos:
    print(e, m, round(pasar(e)[2], 3))
