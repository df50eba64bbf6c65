# verdict: right
import numpy as np


class RedNeuronal:
    """Red de una capa oculta. Perdida: error cuadratico medio."""

    def __init__(self, entradas, ocultas, salidas, semilla=3):
        azar = np.random.RandomState(semilla)
        self.pesos1 = azar.randn(entradas, ocultas) / np.sqrt(entradas)
        self.sesgo1 = np.zeros(ocultas)
        self.pesos2 = azar.randn(ocultas, salidas) / np.sqrt(ocultas)
        self.sesgo2 = np.zeros(salidas)

    def adelante(self, x):
        self.x = x
        self.oculta = np.tanh(x.dot(self.pesos1) + self.sesgo1)
        return self.oculta.dot(self.pesos2) + self.sesgo2

    def atras(self, salida, objetivo, tasa):
        n = objetivo.size
        g_salida = 2 * (salida - objetivo) / n
        g_oculta = g_salida.dot(self.pesos2.T) * (1 - self.oculta ** 2)
        self.pesos2 -= tasa * self.oculta.T.dot(g_salida)
        self.sesgo2 -= tasa * g_salida.sum(axis=0)
        self.pesos1 -= tasa * self.x.T.dot(g_oculta)
        self.sesgo1 -= tasa * g_oculta.sum(axis=0)


x = np.linspace(-2, 2, 25)[:, None]
t = np.hstack([np.sin(x), np.cos(x)])
red = RedNeuronal(1, 8, 2)
for epoca in range(3000):
    s = red.adelante(x)
    red.atras(s, t, 0.2)
    if epoca % 1000 == 0:
        print(epoca, ((s - t) ** 2).mean())
print("final", ((red.adelante(x) - t) ** 2).mean())
