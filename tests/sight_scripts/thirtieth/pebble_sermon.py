# verdict: right
# red neuronal sencilla, datos: precio = superficie y edad
import numpy as np

np.random.seed(44)
superficie = np.random.uniform(40, 120, 50)
edad = np.random.uniform(0, 50, 50)
precio = 2.0 * superficie - 1.5 * edad + np.random.normal(0, 5, 50)

entradas = np.column_stack([superficie, edad])
entradas = (entradas - entradas.mean(axis=0)) / entradas.std(axis=0)
objetivo = ((precio - precio.mean()) / precio.std()).reshape(-1, 1)

pesos1 = np.random.normal(0, 0.5, (2, 6))
sesgo1 = np.zeros((1, 6))
pesos2 = np.random.normal(0, 0.5, (6, 1))
sesgo2 = np.zeros((1, 1))

tasa = 0.2
for epoca in range(400):
    if epoca in (200, 300):
        tasa = tasa / 2
    oculta = np.tanh(entradas.dot(pesos1) + sesgo1)
    salida = oculta.dot(pesos2) + sesgo2
    error = salida - objetivo
    costo = np.mean(error ** 2)

    d_salida = 2 * error / len(entradas)
    d_oculta = d_salida.dot(pesos2.T) * (1 - oculta ** 2)

    pesos2 -= tasa * oculta.T.dot(d_salida)
    sesgo2 -= tasa * d_salida.sum(axis=0, keepdims=True)
    pesos1 -= tasa * entradas.T.dot(d_oculta)
    sesgo1 -= tasa * d_oculta.sum(axis=0, keepdims=True)
    if epoca % 100 == 0:
        print(epoca, costo)
