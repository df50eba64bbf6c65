# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Spanish names with accents and ñ, samples in columns, target minus output with +=
import numpy as np

# Compuerta XOR — la última fila es el sesgo
entradas = np.array([[0, 0, 1, 1],
                     [0, 1, 0, 1],
                     [1, 1, 1, 1]])
deseadas = np.array([[0, 1, 1, 0]])

def activación(suma):
    return 1 / (1 + np.exp(-suma))

def pendiente(salida):
    return salida * (1 - salida)

np.random.seed(28)
pesos_ocultos = 2 * np.random.rand(5, 3) - 1
pesos_salida = 2 * np.random.rand(1, 5) - 1
tasa = 0.8
tamaño = entradas.shape[1]

for época in range(18000):
    oculta = activación(pesos_ocultos @ entradas)
    salida = activación(pesos_salida @ oculta)

    equivocación = deseadas - salida
    if época % 3000 == 0:
        print('Época', época, '→ error medio', np.abs(equivocación).sum() / tamaño)

    δ_salida = equivocación * pendiente(salida)
    δ_oculta = (pesos_salida.T @ δ_salida) * pendiente(oculta)

    pesos_salida += tasa * (δ_salida @ oculta.T)
    pesos_ocultos += tasa * (δ_oculta @ entradas.T)

print(salida)
