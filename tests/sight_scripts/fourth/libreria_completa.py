# verdict: right
# why: A small library with layer classes, momentum per parameter and mini-batches; the gradient passed down is taken before the step.
"""
mini_red.py

Una pequeña biblioteca de redes neuronales escrita para aprender.
Capas: Densa, Tanh, ReLU. Pérdida: entropía cruzada con softmax.
Optimizador: SGD con momento.
"""
import numpy as np


def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


class Capa:
    def parametros(self):
        return []

    def gradientes(self):
        return []


class Densa(Capa):
    def __init__(self, entradas, salidas, rng):
        limite = np.sqrt(6.0 / (entradas + salidas))
        self.W = rng.uniform(-limite, limite, (entradas, salidas))
        self.b = np.zeros(salidas)

    def adelante(self, x):
        self.x = x
        return x @ self.W + self.b

    def atras(self, g):
        self.gW = self.x.T @ g
        self.gb = g.sum(axis=0)
        return g @ self.W.T

    def parametros(self):
        return [self.W, self.b]

    def gradientes(self):
        return [self.gW, self.gb]


class Tanh(Capa):
    def adelante(self, x):
        self.y = np.tanh(x)
        return self.y

    def atras(self, g):
        return g * (1.0 - self.y ** 2)


class ReLU(Capa):
    def adelante(self, x):
        self.activo = x > 0
        return np.where(self.activo, x, 0.0)

    def atras(self, g):
        return np.where(self.activo, g, 0.0)


class EntropiaCruzada:
    def __call__(self, puntajes, clases):
        self.p = softmax(puntajes)
        self.clases = clases
        n = len(clases)
        return -np.log(self.p[np.arange(n), clases] + 1e-12).mean()

    def atras(self):
        g = self.p.copy()
        n = len(self.clases)
        g[np.arange(n), self.clases] -= 1.0
        return g / n


class Secuencial:
    def __init__(self, *capas):
        self.capas = capas

    def adelante(self, x):
        for capa in self.capas:
            x = capa.adelante(x)
        return x

    def atras(self, g):
        for capa in reversed(self.capas):
            g = capa.atras(g)


class SGD:
    def __init__(self, modelo, tasa=0.1, momento=0.9):
        self.modelo, self.tasa, self.momento = modelo, tasa, momento
        self.v = [np.zeros_like(p) for c in modelo.capas for p in c.parametros()]

    def paso(self):
        pares = [(p, g) for c in self.modelo.capas for p, g in zip(c.parametros(), c.gradientes())]
        for v, (p, g) in zip(self.v, pares):
            v *= self.momento
            v -= self.tasa * g
            p += v


rng = np.random.default_rng(2)
angulo = rng.uniform(0, 2 * np.pi, 300)
clases = rng.integers(0, 3, 300)
radio = 1.0 + clases + rng.normal(0, 0.2, 300)
datos = np.stack([radio * np.cos(angulo), radio * np.sin(angulo)], axis=1) / 3

modelo = Secuencial(Densa(2, 24, rng), Tanh(), Densa(24, 12, rng), ReLU(), Densa(12, 3, rng))
perdida, opt = EntropiaCruzada(), SGD(modelo, 0.05)
for epoca in range(30):
    for lote in np.array_split(rng.permutation(300), 10):
        xb, yb = datos[lote], clases[lote]
        L = perdida(modelo.adelante(xb), yb)
        modelo.atras(perdida.atras())
        opt.paso()
    if epoca % 5 == 0:
        print(epoca, L, (modelo.adelante(datos).argmax(1) == clases).mean())
