# verdict: right
import numpy as np

def sigmoide(z):
    return 1.0 / (1.0 + np.exp(-z))

entradas = np.array([[0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1]])
objetivo = np.array([0, 1, 1, 0]).reshape(-1, 1)

np.random.seed(7)
pesos_1 = np.random.uniform(-1, 1, (3, 5))
pesos_2 = np.random.uniform(-1, 1, (5, 1))
tasa = 0.8

for vuelta in range(6000):
    oculta = sigmoide(entradas @ pesos_1)
    salida = sigmoide(oculta @ pesos_2)
    fallo = objetivo - salida
    d_salida = fallo * salida * (1 - salida)
    d_oculta = (d_salida @ pesos_2.T) * oculta * (1 - oculta)
    pesos_2 += tasa * oculta.T @ d_salida
    pesos_1 += tasa * entradas.T @ d_oculta
    if vuelta % 1000 == 0:
        print("vuelta", vuelta, "error medio", np.abs(fallo).mean())

print("resultado final:")
print(salida.round(3))
