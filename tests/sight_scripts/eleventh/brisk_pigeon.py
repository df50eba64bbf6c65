# verdict: right
import numpy as np

class Red:
    """Red pequena con capas en una lista"""

    def __init__(self, tamanos, semilla=0):
        azar = np.random.RandomState(semilla)
        self.pesos = [azar.randn(a, b) * 0.7 for a, b in zip(tamanos, tamanos[1:])]
        self.sesgos = [np.zeros((1, b)) for b in tamanos[1:]]

    def adelante(self, x):
        self.act = [x]
        for w, b in zip(self.pesos, self.sesgos):
            self.act.append(1 / (1 + np.exp(-(self.act[-1] @ w + b))))
        return self.act[-1]

    def atras(self, y, tasa):
        a = self.act
        delta = (a[-1] - y) * a[-1] * (1 - a[-1])
        for k in reversed(range(len(self.pesos))):
            gw = a[k].T @ delta
            gb = delta.sum(axis=0, keepdims=True)
            if k > 0:
                delta = (delta @ self.pesos[k].T) * a[k] * (1 - a[k])
            self.pesos[k] -= tasa * gw
            self.sesgos[k] -= tasa * gb

segmentos = ["1110111", "0010010", "1011101", "1011011", "0111010",
             "1101011", "1101111", "1010010", "1111111", "1111011"]
X = np.array([[int(c) for c in s] for s in segmentos], dtype=float)
Y = np.array([[n % 2] for n in range(10)], dtype=float)

red = Red([7, 5, 4, 1], semilla=11)
for vuelta in range(2000):
    salida = red.adelante(X)
    red.atras(Y, 0.4)
    if vuelta % 500 == 0:
        print(vuelta, np.square(salida - Y).mean())
print((red.adelante(X) > 0.5).astype(int).ravel())
