# verdict: wrong
# line: 12
# also: 29
import math, random
random.seed(17)

def sigmoide(z):
    return 1.0 / (1.0 + math.exp(-z))

# pesos de la capa oculta y de la salida
fila = [random.uniform(-1, 1) for _ in range(3)]
oculta = [fila for _ in range(4)]
salida = [random.uniform(-1, 1) for _ in range(5)]
tabla = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 1)]
tasa = 0.3

for vuelta in range(600):
    error = 0
    for x, t in tabla:
        h = [sigmoide(sum(p * v for p, v in zip(neurona, x))) for neurona in oculta] + [1.0]
        y = sigmoide(sum(p * v for p, v in zip(salida, h)))
        error += abs(t - y)
        d = (t - y) * y * (1 - y)
        dh = [d * salida[j] * h[j] * (1 - h[j]) for j in range(4)]
        for j in range(5):
            salida[j] += tasa * d * h[j]
        for j in range(4):
            for i in range(3):
                oculta[j][i] += tasa * dh[j] * x[i]
    if vuelta % 100 == 0:
        print("vuelta", vuelta, "error", round(error / 4, 4))
