# verdict: wrong
# line: 21
# also: 25
# why: Spanish, the samples are shuffled without their targets
import numpy as np

rng = np.random.default_rng(19)
# función a aprender: f(x, y) = x * y
X = rng.uniform(-1, 1, (60, 2))
Y = X[:, 0:1] * X[:, 1:2]

W1 = rng.normal(0, 1, (2, 8)); b1 = np.zeros((1, 8))
W2 = rng.normal(0, 0.5, (8, 1)); b2 = np.zeros((1, 1))
tasa = 0.1

def adelante(entrada):
    oculta = np.tanh(entrada @ W1 + b1)
    return oculta, oculta @ W2 + b2

for epoca in range(150):
    rng.shuffle(X)
    perdida = 0.0
    for inicio in range(0, len(X), 15):
        bx = X[inicio:inicio + 15]
        by = Y[inicio:inicio + 15]
        oculta, salida = adelante(bx)
        dif = salida - by
        perdida += np.sum(dif ** 2)
        g2 = dif / len(bx)
        g1 = (g2 @ W2.T) * (1 - oculta ** 2)
        W2 -= tasa * oculta.T @ g2
        b2 -= tasa * np.sum(g2, axis=0, keepdims=True)
        W1 -= tasa * bx.T @ g1
        b1 -= tasa * np.sum(g1, axis=0, keepdims=True)
    if epoca % 25 == 0:
        print("época", epoca, "pérdida", perdida / len(X))
