# verdict: right
import numpy as np


def sigmoide(z):
    return 1 / (1 + np.exp(-z))


def propagar(x, pesos):
    salidas = [x]
    for w in pesos:
        con_uno = np.hstack([salidas[-1], np.ones((len(x), 1))])
        salidas[-1] = con_uno
        salidas.append(sigmoide(con_uno @ w))
    return salidas


def retropropagar(salidas, y, pesos):
    delta = salidas[-1] - y
    gradientes = [None] * len(pesos)
    for i in reversed(range(len(pesos))):
        gradientes[i] = salidas[i].T @ delta
        if i > 0:
            delta = (delta @ pesos[i].T * salidas[i] * (1 - salidas[i]))[:, :-1]
    return gradientes


def entrenar(x, y, ocultas=5, vueltas=800, tasa=0.2):
    azar = np.random.RandomState(6)
    pesos = [azar.uniform(-1, 1, (x.shape[1] + 1, ocultas)), azar.uniform(-1, 1, (ocultas + 1, y.shape[1]))]
    acumulado = [np.zeros_like(w) for w in pesos]
    for vuelta in range(vueltas):
        salidas = propagar(x, pesos)
        for w, g, a in zip(pesos, retropropagar(salidas, y, pesos), acumulado):
            a += g ** 2
            w -= tasa * g / (np.sqrt(a) + 1e-8)
        if vuelta % 100 == 0:
            print(vuelta, float(np.abs(salidas[-1] - y).mean()))
    return pesos


x = np.array([[a, b, c] for a in (0., 1.) for b in (0., 1.) for c in (0., 1.)])
y = np.column_stack([x.sum(1) % 2, x.sum(1) >= 2]).astype(float)
pesos = entrenar(x, y)
print(np.round(propagar(x, pesos)[-1], 2))
