# verdict: right
import numpy as np

rng = np.random.default_rng(2024)
# tres grupos de flores inventadas
centros = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.5, 2.0]])
clase = np.repeat([0, 1, 2], 40)
datos = centros[clase] + rng.normal(0, 0.3, (120, 4))
datos = (datos - datos.mean(0)) / datos.std(0)
objetivo = np.eye(3)[clase]

P1 = rng.normal(0, np.sqrt(1 / 4), (4, 10)); s1 = np.zeros(10)
P2 = rng.normal(0, np.sqrt(1 / 10), (10, 3)); s2 = np.zeros(3)

def sigmoide(z): return 1 / (1 + np.exp(-z))

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

tasa, lote = 0.5, 20
for epoca in range(60):
    orden = rng.permutation(120)
    for k in range(0, 120, lote):
        idx = orden[k:k + lote]
        xb, tb = datos[idx], objetivo[idx]
        oculta = sigmoide(xb @ P1 + s1)
        prob = softmax(oculta @ P2 + s2)
        d2 = (prob - tb) / lote
        d1 = (d2 @ P2.T) * oculta * (1 - oculta)
        P2 -= tasa * oculta.T @ d2; s2 -= tasa * d2.sum(0)
        P1 -= tasa * xb.T @ d1; s1 -= tasa * d1.sum(0)
    if epoca % 10 == 0:
        todo = softmax(sigmoide(datos @ P1 + s1) @ P2 + s2)
        print("época", epoca, "aciertos", np.mean(todo.argmax(1) == clase))
