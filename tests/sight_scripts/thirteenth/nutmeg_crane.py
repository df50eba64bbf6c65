# verdict: wrong
# line: 20
# why: decay of the second layer uses the first layer weights
import numpy as np

rs = np.random.RandomState(38)
entrada = rs.randn(20, 5)
objetivo = np.c_[entrada[:, :2].sum(1), entrada[:, 3] ** 2, np.sin(entrada[:, 4]), entrada[:, 0], -entrada[:, 1]]
capa1 = rs.randn(5, 5) * 0.4
capa2 = rs.randn(5, 5) * 0.4
alfa, lam = 0.1, 0.05

for vuelta in range(1000):
    oculta = np.tanh(entrada @ capa1)
    salida = oculta @ capa2
    resto = salida - objetivo
    coste = (resto ** 2).sum() / 40 + lam / 2 * (np.sum(capa1 ** 2) + np.sum(capa2 ** 2))
    d_salida = resto / 20
    d_oculta = (d_salida @ capa2.T) * (1 - oculta ** 2)
    grad2 = oculta.T @ d_salida + lam * capa1
    grad1 = entrada.T @ d_oculta + lam * capa1
    capa2 -= alfa * grad2
    capa1 -= alfa * grad1
    if vuelta % 200 == 0:
        print(vuelta, coste)
