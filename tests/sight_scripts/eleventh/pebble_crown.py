# verdict: wrong
# line: 24
# why: np.outer has its arguments the wrong way round, which fits because there are three inputs and three hidden units
import numpy as np

X = np.array([[0.1, 0.9, 1], [0.8, 0.3, 1], [0.5, 0.5, 1], [0.9, 0.9, 1], [0.2, 0.1, 1]])
t = [1, 0, 0, 1, 0]
azar = np.random.RandomState(64)
oculta = azar.uniform(-1, 1, (3, 3))
salida = azar.uniform(-1, 1, 3)
sigm = lambda a: 1 / (1 + np.exp(-a))
paso = 0.9

for epoca in range(700):
    suma = 0
    for fila, meta in zip(X, t):
        h = sigm(fila @ oculta)
        o = sigm(h @ salida)
        falta = meta - o
        suma += falta ** 2
        d_o = falta * o * (1 - o)
        d_h = d_o * salida * h * (1 - h)
        salida += paso * d_o * h
        oculta += paso * np.outer(d_h, fila)
    if epoca % 100 == 0:
        print(f"epoca {epoca}: suma de cuadrados {suma:.4f}")
