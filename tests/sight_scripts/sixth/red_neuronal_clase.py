# verdict: right
import numpy as np


class RedNeuronal:
    """La red de las 13 lineas, pero como clase."""

    def __init__(self, n_entrada, n_oculta, n_salida, semilla=1):
        rng = np.random.RandomState(semilla)
        self.pesos = [rng.normal(0, 1, (n_entrada, n_oculta)),
                      rng.normal(0, 1, (n_oculta, n_salida))]

    @staticmethod
    def sigmoide(z):
        return 1 / (1 + np.exp(-z))

    def adelante(self, x):
        self.x = x
        self.oculta = self.sigmoide(x @ self.pesos[0])
        self.salida = self.sigmoide(self.oculta @ self.pesos[1])
        return self.salida

    def atras(self, objetivo, tasa):
        d_sal = (self.salida - objetivo) * self.salida * (1 - self.salida)
        d_ocu = (d_sal @ self.pesos[1].T) * self.oculta * (1 - self.oculta)
        self.pesos[1] -= tasa * (self.oculta.T @ d_sal)
        self.pesos[0] -= tasa * (self.x.T @ d_ocu)

    def entrenar(self, entradas, salidas, vueltas, tasa=1.0):
        for v in range(vueltas):
            self.adelante(entradas)
            self.atras(salidas, tasa)
            if v % 1000 == 0:
                print(v, np.mean((salidas - self.salida) ** 2))


if __name__ == "__main__":
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
    Y = np.array([[0], [1], [1], [0]], dtype=float)
    red = RedNeuronal(3, 6, 1)
    red.entrenar(X, Y, 4000)
    print(red.adelante(X).round(2))
