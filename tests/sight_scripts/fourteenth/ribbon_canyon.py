# verdict: right
import numpy as np

def sigmoide(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(8)
entradas = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
salidas = (entradas[:, :3].sum(axis=1) % 2).reshape(-1, 1)

ocultas = 8
pesos1 = np.random.uniform(-1, 1, (4, ocultas))
pesos2 = np.random.uniform(-1, 1, (ocultas, 1))
vel1 = np.zeros_like(pesos1)
vel2 = np.zeros_like(pesos2)
tasa = 0.3
inercia = 0.8

for epoca in range(4000):
    capa = sigmoide(entradas @ pesos1)
    salida = sigmoide(capa @ pesos2)
    error = salidas - salida
    delta2 = error * salida * (1 - salida)
    delta1 = (delta2 @ pesos2.T) * capa * (1 - capa)
    vel2 = inercia * vel2 + tasa * (capa.T @ delta2)
    vel1 = inercia * vel1 + tasa * (entradas.T @ delta1)
    pesos2 = pesos2 + vel2
    pesos1 = pesos1 + vel1
    if epoca % 1000 == 0:
        print("epoca", epoca, "error medio", np.abs(error).mean())

for fila, s in zip(entradas, salida):
    print(fila[:3], s.round(2))
