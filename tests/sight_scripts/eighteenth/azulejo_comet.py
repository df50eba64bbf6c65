# verdict: right
# Red neuronal sencilla: aprende la función AND y OR a la vez
import numpy as np

def sigmoide(x):
    return 1 / (1 + np.exp(-x))

def derivada_sigmoide(x):
    return sigmoide(x) * (1 - sigmoide(x))

class RedNeuronal:
    def __init__(self, entradas, ocultas, salidas):
        self.pesos_ocultos = np.random.uniform(-1, 1, (entradas, ocultas))
        self.sesgo_oculto = np.random.uniform(-1, 1, ocultas)
        self.pesos_salida = np.random.uniform(-1, 1, (ocultas, salidas))
        self.sesgo_salida = np.random.uniform(-1, 1, salidas)

    def adelante(self, x):
        self.suma_oculta = np.dot(x, self.pesos_ocultos) + self.sesgo_oculto
        self.oculta = sigmoide(self.suma_oculta)
        self.suma_salida = np.dot(self.oculta, self.pesos_salida) + self.sesgo_salida
        return sigmoide(self.suma_salida)

    def entrenar(self, datos, objetivos, tasa, epocas):
        for epoca in range(epocas):
            error_total = 0
            for x, objetivo in zip(datos, objetivos):
                salida = self.adelante(x)
                error = objetivo - salida
                error_total += np.sum(error ** 2)
                delta_salida = error * derivada_sigmoide(self.suma_salida)
                delta_oculta = np.dot(self.pesos_salida, delta_salida) * derivada_sigmoide(self.suma_oculta)
                self.pesos_salida += tasa * np.outer(self.oculta, delta_salida)
                self.sesgo_salida += tasa * delta_salida
                self.pesos_ocultos += tasa * np.outer(x, delta_oculta)
                self.sesgo_oculto += tasa * delta_oculta
            if epoca % 200 == 0:
                print("Época", epoca, "error:", error_total)

np.random.seed(3)
datos = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
objetivos = np.array([[0, 0], [0, 1], [0, 1], [1, 1]])
red = RedNeuronal(2, 3, 2)
red.entrenar(datos, objetivos, 0.5, 1000)
for x in datos:
    print(x, red.adelante(x).round(2))
