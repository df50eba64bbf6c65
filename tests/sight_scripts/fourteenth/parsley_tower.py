# verdict: wrong
# line: 27
# why: derivative needs the output, but gets the weighted sum (input) of the hidden layer
import numpy as np

def activar(s):
    return 1 / (1 + np.exp(-s))

def derivada(a):
    return a * (1 - a)

np.random.seed(16)
# hongos: sombrero rojo, olor, manchas, constante -> venenoso
x = np.array([[1, 0, 1, 1], [1, 1, 0, 1], [0, 1, 1, 1], [0, 0, 0, 1], [0, 0, 1, 1], [1, 0, 0, 1]])
objetivo = np.array([[1, 1, 0, 0, 1, 0]]).T
pesos_1 = np.random.rand(4, 5) - 0.5
pesos_2 = np.random.rand(5, 1) - 0.5
alfa = 0.02

for paso in range(300):
    suma_1 = np.dot(x, pesos_1)
    oculta = activar(suma_1)
    suma_2 = np.dot(oculta, pesos_2)
    final = activar(suma_2)
    error = final - objetivo
    delta_final = error * derivada(final)
    delta_oculta = np.dot(delta_final, pesos_2.T) * derivada(suma_1)
    pesos_2 -= alfa * np.dot(oculta.T, delta_final)
    pesos_1 -= alfa * np.dot(x.T, delta_oculta)
    if paso % 60 == 0:
        print("paso", paso, "error", np.sum(error ** 2))
