# verdict: wrong
# line: 10
# why: initial weights: All weights and biases start at zero, so every hidden unit stays equal (here: dead) and nothing is learned.
import numpy as np

entradas = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
salidas = np.array([[0.], [1.], [1.], [0.]])

# pesos y sesgos
pesos1 = np.zeros((2, 4))
sesgo1 = np.zeros((1, 4))
pesos2 = np.zeros((4, 1))
sesgo2 = np.zeros((1, 1))
tasa = 0.5

def sigmoide(s):
    return 1 / (1 + np.exp(-s))

for epoca in range(3000):
    oculta = np.tanh(entradas @ pesos1 + sesgo1)
    salida = sigmoide(oculta @ pesos2 + sesgo2)
    error = salidas - salida
    delta2 = error * salida * (1 - salida)
    delta1 = delta2 @ pesos2.T * (1 - oculta ** 2)
    pesos2 += tasa * oculta.T @ delta2
    sesgo2 += tasa * delta2.sum(axis=0)
    pesos1 += tasa * entradas.T @ delta1
    sesgo1 += tasa * delta1.sum(axis=0)
    if epoca % 500 == 0:
        print(epoca, float((error ** 2).mean()))
