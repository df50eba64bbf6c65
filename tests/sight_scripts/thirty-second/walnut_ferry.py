# verdict: right
# curso de redes neuronales, tarea 2: una muestra cada vez
import math, random
import numpy as np
random.seed(4)
np.random.seed(4)
n_ocultas = 6
datos = [(v / 10, math.sin(v / 5)) for v in range(-15, 16)]
V = np.random.randn(n_ocultas, 1) * 0.8
a = np.zeros(n_ocultas)
U = np.random.randn(1, n_ocultas) * 0.8
b = np.zeros(1)
tasa = 0.05
for epoca in range(150):
    random.shuffle(datos)
    suma = 0.0
    for x, t in datos:
        x = np.array([x])
        oculta = np.tanh(V @ x + a)
        salida = U @ oculta + b
        err = salida - t
        suma += float(err[0] ** 2)
        atras = (U.T @ err) * (1 - oculta ** 2)
        U -= tasa * np.outer(err, oculta)
        b -= tasa * err
        V -= tasa * np.outer(atras, x)
        a -= tasa * atras
    if epoca % 50 == 0:
        print("epoca", epoca, "error", suma / len(datos))
print("final", suma / len(datos))
