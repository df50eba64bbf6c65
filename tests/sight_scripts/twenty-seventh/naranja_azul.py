# verdict: right
# Red neuronal para clasificar puntos dentro o fuera de una elipse
import numpy as np

rng = np.random.default_rng(7)


def lotes(entradas, salidas, tamano):
    """Genera mini lotes en orden aleatorio."""
    indices = rng.permutation(len(entradas))
    for i in range(0, len(indices), tamano):
        parte = indices[i:i + tamano]
        yield entradas[parte], salidas[parte]


def sigmoide(z):
    return 1.0 / (1.0 + np.exp(-z))


entradas = rng.uniform(-2, 2, size=(200, 2))
salidas = ((entradas[:, 0] ** 2 / 2 + entradas[:, 1] ** 2) < 1).astype(float).reshape(-1, 1)

pesos_ocultos = rng.normal(size=(2, 10))
sesgo_oculto = np.zeros(10)
pesos_salida = rng.normal(size=(10, 1))
sesgo_salida = np.zeros(1)
tasa = 0.5

for epoca in range(150):
    perdida = 0
    for x, t in lotes(entradas, salidas, 20):
        # propagación hacia adelante
        oculta = sigmoide(x @ pesos_ocultos + sesgo_oculto)
        y = sigmoide(oculta @ pesos_salida + sesgo_salida)

        # hacia atrás (entropía cruzada)
        delta_salida = (t - y) / len(x)
        delta_oculta = delta_salida @ pesos_salida.T * oculta * (1 - oculta)

        # actualización
        pesos_salida += tasa * oculta.T @ delta_salida
        sesgo_salida += tasa * delta_salida.sum(axis=0)
        pesos_ocultos += tasa * x.T @ delta_oculta
        sesgo_oculto += tasa * delta_oculta.sum(axis=0)

        perdida += -np.sum(t * np.log(y + 1e-10) + (1 - t) * np.log(1 - y + 1e-10))
    if epoca % 30 == 0:
        print("época", epoca, "pérdida", perdida / len(entradas))
