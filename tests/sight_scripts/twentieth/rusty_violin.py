# verdict: wrong
# line: 28
# also: 31
# why: hidden delta: pesos2 is already updated when the hidden delta is computed with it.
# Red neuronal para la paridad de tres bits
import numpy as np

np.random.seed(12)

entradas = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
objetivos = entradas.sum(axis=1, keepdims=True) % 2

tasa = 0.8
pesos1 = np.random.randn(3, 7)
sesgo1 = np.zeros((1, 7))
pesos2 = np.random.randn(7, 1)
sesgo2 = np.zeros((1, 1))

def activar(z):
    return 1 / (1 + np.exp(-z))

for epoca in range(8000):
    oculta = activar(entradas @ pesos1 + sesgo1)
    salida = activar(oculta @ pesos2 + sesgo2)

    error = objetivos - salida
    delta_salida = error * salida * (1 - salida)
    pesos2 += tasa * oculta.T @ delta_salida
    sesgo2 += tasa * delta_salida.sum(axis=0, keepdims=True)

    delta_oculta = (delta_salida @ pesos2.T) * oculta * (1 - oculta)
    pesos1 += tasa * entradas.T @ delta_oculta
    sesgo1 += tasa * delta_oculta.sum(axis=0, keepdims=True)

    if epoca % 2000 == 0:
        print("época", epoca, "error", np.abs(error).mean())
