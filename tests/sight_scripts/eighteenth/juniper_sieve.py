# verdict: wrong
# line: 16
# also: 15, 20
# why: Spanish, data shuffled with one permutation, targets with another
import numpy as np
rng = np.random.default_rng(77)
x = rng.uniform(-1, 1, size=(90, 3))
y = (x @ np.array([[1.0], [-2.0], [0.5]])) ** 2
w_oculta = rng.normal(size=(3, 9)) * 0.5
b_oculta = np.zeros(9)
w_salida = rng.normal(size=(9, 1)) * 0.3
b_salida = np.zeros(1)
eta = 0.05
for epoca in range(80):
    x_mezcla = x[rng.permutation(90)]
    y_mezcla = y[rng.permutation(90)]
    perdida = 0
    for i in range(0, 90, 15):
        xl = x_mezcla[i:i+15]
        yl = y_mezcla[i:i+15]
        z = xl @ w_oculta + b_oculta
        h = np.where(z > 0, z, 0.1 * z)
        salida = h @ w_salida + b_salida
        err = salida - yl
        perdida += (err ** 2).sum() / 90
        g2 = 2 * err / 15
        g1 = g2 @ w_salida.T * np.where(z > 0, 1.0, 0.1)
        w_salida -= eta * h.T @ g2
        b_salida -= eta * g2.sum(axis=0)
        w_oculta -= eta * xl.T @ g1
        b_oculta -= eta * g1.sum(axis=0)
    if epoca % 20 == 0:
        print(epoca, perdida)
