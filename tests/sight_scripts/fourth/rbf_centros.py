# verdict: right
# why: A radial basis network: weights, centres and widths all follow the negative gradient of the squared error.
# Red de base radial con descenso de gradiente en todos los parámetros
import numpy as np
x = np.linspace(0, 10, 60)
y = np.sin(x) + 0.3 * x
rng = np.random.default_rng(1)
c = np.sort(rng.uniform(0, 10, 9))
ancho = np.ones(9)
w = rng.normal(size=9)
eta = 0.005
for it in range(2500):
    dif = x[:, None] - c
    phi = np.exp(-dif ** 2 / (2 * ancho ** 2))
    e = phi @ w - y
    g_w = phi.T @ e
    comun = e[:, None] * w * phi
    g_c = (comun * dif / ancho ** 2).sum(0)
    g_s = (comun * dif ** 2 / ancho ** 3).sum(0)
    w -= eta * g_w
    c -= eta * g_c
    ancho -= eta * g_s
    if it % 500 == 0:
        print(it, 0.5 * np.sum(e ** 2))
