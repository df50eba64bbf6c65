# verdict: wrong
# line: 13
# why: forward pass: the sigmoid is 1/(1+exp(-z)), without the minus it falls and its derivative has the other sign
import numpy as np

np.random.seed(303)
X = np.random.randn(48, 2)
y = (X[:, 0] + X[:, 1] > 0).astype(float)
pesos = [np.random.randn(2, 6), np.random.randn(6), np.random.randn(6, 1), np.random.randn(1)]


def sigmoide(z):
    return 1 / (1 + np.exp(z))


def adelante(x, pesos):
    A, a, B, b = pesos
    oculta = sigmoide(x @ A + a)
    return oculta, sigmoide(oculta @ B + b)


def entrenar(x, meta, pesos, tasa):
    A, a, B, b = pesos
    oculta, salida = adelante(x, pesos)
    d_sal = salida - meta
    d_ocu = (B @ d_sal) * oculta * (1 - oculta)
    return [A - tasa * np.outer(x, d_ocu), a - tasa * d_ocu, B - tasa * np.outer(oculta, d_sal), b - tasa * d_sal]


for epoca in range(40):
    for i in np.random.permutation(len(X)):
        pesos = entrenar(X[i], y[i], pesos, 0.1)
print("aciertos:", np.mean([(adelante(u, pesos)[1][0] > .5) == v for u, v in zip(X, y)]))
