# verdict: right
"""
red.py -- red neuronal con descenso de gradiente estocastico,
mas o menos como la del libro de Nielsen.
"""
import random
import numpy as np


class Red(object):

    def __init__(self, tamanos):
        self.num_capas = len(tamanos)
        self.sesgos = [np.random.randn(y, 1) for y in tamanos[1:]]
        self.pesos = [np.random.randn(y, x)
                      for x, y in zip(tamanos[:-1], tamanos[1:])]

    def adelante(self, a):
        for b, w in zip(self.sesgos, self.pesos):
            a = sigmoide(np.dot(w, a) + b)
        return a

    def entrenar(self, datos, epocas, tam_lote, eta):
        n = len(datos)
        for j in range(epocas):
            random.shuffle(datos)
            lotes = [datos[k:k + tam_lote] for k in range(0, n, tam_lote)]
            for lote in lotes:
                self.actualizar(lote, eta)
            if j % 20 == 0:
                print("Epoca %d: %d / %d" % (j, self.evaluar(datos), n))

    def actualizar(self, lote, eta):
        nabla_b = [np.zeros(b.shape) for b in self.sesgos]
        nabla_w = [np.zeros(w.shape) for w in self.pesos]
        for x, y in lote:
            db, dw = self.retro(x, y)
            nabla_b = [nb + d for nb, d in zip(nabla_b, db)]
            nabla_w = [nw + d for nw, d in zip(nabla_w, dw)]
        self.pesos = [w - (eta / len(lote)) * nw
                      for w, nw in zip(self.pesos, nabla_w)]
        self.sesgos = [b - (eta / len(lote)) * nb
                       for b, nb in zip(self.sesgos, nabla_b)]
        return None

    def retro(self, x, y):
        nabla_b = [np.zeros(b.shape) for b in self.sesgos]
        nabla_w = [np.zeros(w.shape) for w in self.pesos]
        # hacia adelante
        activacion = x
        activaciones = [x]
        zs = []
        for b, w in zip(self.sesgos, self.pesos):
            z = np.dot(w, activacion) + b
            zs.append(z)
            activacion = sigmoide(z)
            activaciones.append(activacion)
        # hacia atras
        delta = (activaciones[-1] - y) * sigmoide_prima(zs[-1])
        nabla_b[-1] = delta
        nabla_w[-1] = np.dot(delta, activaciones[-2].transpose())
        for l in range(2, self.num_capas):
            z = zs[-l]
            sp = sigmoide_prima(z)
            delta = np.dot(self.pesos[-l + 1].transpose(), delta) * sp
            nabla_b[-l] = delta
            nabla_w[-l] = np.dot(delta, activaciones[-l - 1].transpose())
        return (nabla_b, nabla_w)

    def evaluar(self, datos):
        return sum(int(np.argmax(self.adelante(x)) == np.argmax(y)) for x, y in datos)


def sigmoide(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoide_prima(z):
    return sigmoide(z) * (1 - sigmoide(z))


def cuadrante(p):
    """un punto del plano -> vector de 4 clases"""
    e = np.zeros((4, 1))
    e[2 * (p[0, 0] > 0) + (p[1, 0] > 0)] = 1.0
    return e


puntos = [np.random.uniform(-1, 1, (2, 1)) for _ in range(80)]
datos = [(p, cuadrante(p)) for p in puntos]
red = Red([2, 8, 6, 4])
red.entrenar(datos, 60, 10, 3.0)
