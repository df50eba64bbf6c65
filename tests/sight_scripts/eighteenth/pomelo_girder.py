# verdict: wrong
# line: 26
# why: hidden bias gradient is the sum over everything instead of per unit
import numpy as np

class RedNeuronal:
    """Red de dos capas para aproximar una función."""

    def __init__(self, entradas, ocultas, salidas, semilla=0):
        g = np.random.default_rng(semilla)
        self.W1 = g.normal(0, 0.8, (entradas, ocultas))
        self.b1 = np.zeros((1, ocultas))
        self.W2 = g.normal(0, 0.8, (ocultas, salidas))
        self.b2 = np.zeros((1, salidas))

    def adelante(self, X):
        self.A1 = np.tanh(X @ self.W1 + self.b1)
        self.A2 = self.A1 @ self.W2 + self.b2
        return self.A2

    def atras(self, X, Y, tasa):
        m = X.shape[0]
        dZ2 = (self.A2 - Y) / m
        dZ1 = (dZ2 @ self.W2.T) * (1 - self.A1 ** 2)
        dW2, db2 = self.A1.T @ dZ2, np.sum(dZ2, axis=0, keepdims=True)
        dW1, db1 = X.T @ dZ1, np.sum(dZ1, keepdims=True)
        self.W1 -= tasa * dW1
        self.b1 -= tasa * db1
        self.W2 -= tasa * dW2
        self.b2 -= tasa * db2

g = np.random.default_rng(11)
X = g.uniform(-2, 2, (60, 2))
Y = np.hstack([np.cos(X[:, :1]) + 0.5, X[:, 1:] ** 2 / 4])
red = RedNeuronal(2, 9, 2)
for i in range(600):
    salida = red.adelante(X)
    red.atras(X, Y, 0.05)
    if i % 120 == 0:
        print("iteración", i, "ECM", np.mean((salida - Y) ** 2))
