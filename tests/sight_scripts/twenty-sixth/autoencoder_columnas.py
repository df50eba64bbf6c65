# verdict: right
import numpy as np

# Autocodificador: 6 -> 2 -> 6, cada columna es un ejemplo
semilla = np.random.default_rng(61)
latente = semilla.normal(size=(2, 90))
mezcla = semilla.normal(size=(6, 2))
datos = np.tanh(mezcla @ latente) * 0.9
n = datos.shape[1]

We = semilla.normal(0, 0.4, (2, 6)); be = np.zeros((2, 1))
Wd = semilla.normal(0, 0.4, (6, 2)); bd = np.zeros((6, 1))
eta = 0.3

for epoca in range(1200):
    codigo = np.tanh(We @ datos + be)
    copia = np.tanh(Wd @ codigo + bd)
    resto = copia - datos
    if epoca % 300 == 0:
        print(f"{epoca:5d}  {np.mean(resto ** 2):.5f}")
    delta_d = resto * (1 - copia ** 2) / n
    delta_e = (Wd.T @ delta_d) * (1 - codigo ** 2)
    Wd -= eta * delta_d @ codigo.T
    bd -= eta * delta_d.sum(axis=1, keepdims=True)
    We -= eta * delta_e @ datos.T
    be -= eta * delta_e.sum(axis=1, keepdims=True)
