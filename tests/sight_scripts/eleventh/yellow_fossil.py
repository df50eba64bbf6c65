# verdict: right
import numpy as np

class Sigmoide:
    def f(self, z): return 1 / (1 + np.exp(-z))
    def df(self, a): return a * (1 - a)

class Tanh:
    def f(self, z): return np.tanh(z)
    def df(self, a): return 1 - a ** 2

rng = np.random.RandomState(52)
datos = rng.uniform(-1, 1, size=(12, 2))
deseado = (datos[:, 0:1] * datos[:, 1:2] > 0) * 2.0 - 1.0

capas = [{"w": rng.randn(2, 6), "b": rng.randn(1, 6), "act": Tanh()},
         {"w": rng.randn(6, 4), "b": rng.randn(1, 4), "act": Sigmoide()},
         {"w": rng.randn(4, 1), "b": rng.randn(1, 1), "act": Tanh()}]

def adelante(x):
    for capa in capas:
        capa["in"] = x
        x = capa["out"] = capa["act"].f(x @ capa["w"] + capa["b"])
    return x

def atras(err, alfa):
    for capa in capas[::-1]:
        delta = err * capa["act"].df(capa["out"])
        err = delta @ capa["w"].T
        capa["w"] -= alfa * capa["in"].T @ delta
        capa["b"] -= alfa * delta.sum(axis=0, keepdims=True)

for ciclo in range(1000):
    err = adelante(datos) - deseado
    atras(err, 0.1)
    if ciclo % 250 == 0:
        print("ciclo", ciclo, "ecm", np.mean(err ** 2))
