# verdict: right
import numpy as np

# Red neuronal para la puerta XOR
entradas = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
deseadas = np.array([0.0, 1.0, 1.0, 0.0])
entradas = np.hstack([entradas, np.ones((4, 1))])

np.random.seed(21)
ocultas = 3
pesos_oculta = np.random.uniform(-1, 1, (3, ocultas))
pesos_salida = np.random.uniform(-1, 1, ocultas + 1)
eta = 0.7

def sigmoide(s):
    return 1.0 / (1.0 + np.exp(-s))

for epoca in range(2000):
    error_total = 0.0
    for x, d in zip(entradas, deseadas):
        oculta = sigmoide(x @ pesos_oculta)
        oculta_b = np.append(oculta, 1.0)
        salida = sigmoide(oculta_b @ pesos_salida)
        error = d - salida
        error_total += 0.5 * error ** 2
        delta_salida = error * salida * (1 - salida)
        delta_oculta = delta_salida * pesos_salida[:-1] * oculta * (1 - oculta)
        pesos_salida += eta * delta_salida * oculta_b
        pesos_oculta += eta * np.outer(x, delta_oculta)
    if epoca % 400 == 0:
        print("Época", epoca, "error", error_total)
