# verdict: wrong
# first wrong: hidden_delta
# line: 28
# mistake: l1error-from-error-not-delta
# why: the hidden error is built from the output's error instead of its delta
import numpy as np
# red neuronal para la puerta XOR

def sigmoide(x, derivada=False):
    if derivada:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

entrada = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
objetivo = np.array([[0],[1],[1],[0]])

np.random.seed(1)
pesos_0 = 2 * np.random.random((3,4)) - 1
pesos_1 = 2 * np.random.random((4,1)) - 1

for paso in range(60000):
    capa_1 = sigmoide(np.dot(entrada, pesos_0))
    capa_2 = sigmoide(np.dot(capa_1, pesos_1))

    error_2 = objetivo - capa_2
    delta_2 = error_2 * sigmoide(capa_2, derivada=True)

    error_1 = error_2.dot(pesos_1.T)
    delta_1 = error_1 * sigmoide(capa_1, derivada=True)

    pesos_1 += capa_1.T.dot(delta_2)
    pesos_0 += entrada.T.dot(delta_1)

    if paso % 10000 == 0:
        print("Error:", np.mean(np.abs(error_2)))

print("Salida:", capa_2)
