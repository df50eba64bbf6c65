# verdict: right
# why: One sample at a time in pure Python, hidden deltas are computed from the old output weights before anything is changed, biases included.
# Red neuronal sin numpy, sólo listas. Para la clase de tecnología.
import math
import random

random.seed(8)

def sigmoide(x):
    return 1 / (1 + math.exp(-x))

N_OCULTAS = 4
w_oculta = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(N_OCULTAS)]
b_oculta = [random.uniform(-1, 1) for _ in range(N_OCULTAS)]
w_salida = [random.uniform(-1, 1) for _ in range(N_OCULTAS)]
b_salida = [random.uniform(-1, 1)]

def adelante(x):
    ocultas = []
    for j in range(N_OCULTAS):
        suma = b_oculta[j]
        for i in range(2):
            suma += w_oculta[j][i] * x[i]
        ocultas.append(sigmoide(suma))
    suma = b_salida[0]
    for j in range(N_OCULTAS):
        suma += w_salida[j] * ocultas[j]
    return ocultas, sigmoide(suma)

datos = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
tasa = 0.5

for epoca in range(8000):
    error_total = 0
    for x, t in datos:
        h, s = adelante(x)
        error_total += (t - s) ** 2
        delta_s = (t - s) * s * (1 - s)
        delta_h = [0] * N_OCULTAS
        for j in range(N_OCULTAS):
            delta_h[j] = delta_s * w_salida[j] * h[j] * (1 - h[j])
        for j in range(N_OCULTAS):
            w_salida[j] += tasa * delta_s * h[j]
            for i in range(2):
                w_oculta[j][i] += tasa * delta_h[j] * x[i]
            b_oculta[j] += tasa * delta_h[j]
        b_salida[0] += tasa * delta_s
    if epoca % 2000 == 0:
        print("época", epoca, "error", error_total)

for x, t in datos:
    print(x, t, round(adelante(x)[1], 3))
