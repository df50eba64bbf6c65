# verdict: wrong
# line: 26
# why: The hidden delta already holds alpha, and the update of the first weights multiplies by it again.
import numpy as np

def sigmoide(x):
    return 1 / (1 + np.exp(-x))

entradas = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
salidas = np.array([[0, 1, 1, 0]]).T
alfa = 0.5

np.random.seed(1)
pesos_ocultos = 2 * np.random.random((3, 4)) - 1
pesos_salida = 2 * np.random.random((4, 1)) - 1

for paso in range(6000):
    oculta = sigmoide(np.dot(entradas, pesos_ocultos))
    salida = sigmoide(np.dot(oculta, pesos_salida))
    error = salidas - salida
    if paso % 2000 == 0:
        print("Error:", np.mean(np.abs(error)))
    delta_salida = alfa * error * salida * (1 - salida)
    delta_oculta = delta_salida.dot(pesos_salida.T) * oculta * (1 - oculta)
    pesos_salida += oculta.T.dot(delta_salida)
    pesos_ocultos += alfa * entradas.T.dot(delta_oculta)
print(salida)
