# verdict: wrong
# line: 31
# also: 28
import math, random

random.seed(11)
entradas = [[0.1, 0.9], [0.8, 0.2], [0.4, 0.4], [0.9, 0.9], [0.2, 0.1]]
salidas = [1.0, 0.0, 1.0, 0.0, 1.0]
ocultas = 4
pesos1 = [[random.gauss(0, 0.8) for _ in range(2)] for _ in range(ocultas)]
sesgo1 = [0.0] * ocultas
pesos2 = [random.gauss(0, 0.8) for _ in range(ocultas)]
sesgo2 = 0.0
tasa = 0.4

def sigmoide(z):
    return 1 / (1 + math.exp(-z))

# entrenamiento, una muestra a la vez
for epoca in range(1200):
    error_total = 0
    for x, y in zip(entradas, salidas):
        oculta = [sigmoide(sum(p * v for p, v in zip(pesos1[j], x)) + sesgo1[j]) for j in range(ocultas)]
        salida = sigmoide(sum(pesos2[j] * oculta[j] for j in range(ocultas)) + sesgo2)
        delta = (salida - y) * salida * (1 - salida)
        error_total += 0.5 * (salida - y) ** 2
        for j in range(ocultas):
            pesos2[j] -= tasa * delta * oculta[j]
        sesgo2 -= tasa * delta
        for j in range(ocultas):
            d = delta * pesos2[j] * oculta[j] * (1 - oculta[j])
            for i in range(2):
                pesos1[j][i] -= tasa * d * x[i]
            sesgo1[j] -= tasa * d
    if epoca % 300 == 0:
        print("epoca", epoca, "error", error_total)
print(pesos2)
