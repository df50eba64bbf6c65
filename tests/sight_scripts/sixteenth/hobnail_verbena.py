# verdict: right
import numpy as np

np.random.seed(9)

# Datos: cada columna es un ejemplo
entradas = np.random.uniform(-1, 1, (2, 50))
salidas = (entradas[0] * entradas[1]).reshape(1, -1)
m = entradas.shape[1]

# Parametros
pesos1 = np.random.randn(8, 2)
sesgo1 = np.zeros((8, 1))
pesos2 = np.random.randn(1, 8) * 0.5
sesgo2 = np.zeros((1, 1))
tasa = 0.1

for epoca in range(2000):
    # Propagacion hacia adelante
    oculta = np.tanh(pesos1 @ entradas + sesgo1)
    prediccion = pesos2 @ oculta + sesgo2

    # Propagacion hacia atras
    error = prediccion - salidas
    grad_pesos2 = error @ oculta.T / m
    grad_sesgo2 = error.sum(axis=1, keepdims=True) / m
    delta = (pesos2.T @ error) * (1 - oculta ** 2)
    grad_pesos1 = delta @ entradas.T / m
    grad_sesgo1 = delta.sum(axis=1, keepdims=True) / m

    # Descenso del gradiente
    pesos1 -= tasa * grad_pesos1
    sesgo1 -= tasa * grad_sesgo1
    pesos2 -= tasa * grad_pesos2
    sesgo2 -= tasa * grad_sesgo2

    if epoca % 400 == 0:
        print("Epoca", epoca, "costo", (error ** 2).mean() / 2)
