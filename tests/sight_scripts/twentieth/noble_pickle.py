# verdict: right
# Perceptrón multicapa para reconocer letras pequeñas, una por una
import numpy as np

rng = np.random.default_rng(19)

LETRAS = {
    "T": ["###", ".#.", ".#.", ".#."],
    "L": ["#..", "#..", "#..", "###"],
    "U": ["#.#", "#.#", "#.#", "###"],
    "X": ["#.#", ".#.", ".#.", "#.#"],
}

def a_vector(filas):
    return np.array([1.0 if c == "#" else 0.0 for fila in filas for c in fila])

nombres = list(LETRAS)
ejemplos = [a_vector(LETRAS[n]) for n in nombres]
deseados = np.identity(len(nombres))

class Perceptron:
    def __init__(self, *capas):
        self.pesos = [rng.normal(0, 0.4, (s, e)) for e, s in zip(capas[:-1], capas[1:])]
        self.umbral = [np.zeros(s) for s in capas[1:]]

    def propagar(self, x):
        salidas = [x]
        for w, u in zip(self.pesos, self.umbral):
            salidas.append(1 / (1 + np.exp(-(w.dot(salidas[-1]) + u))))
        return salidas

    def aprender(self, x, d, ritmo):
        salidas = self.propagar(x)
        deltas = [(d - salidas[-1]) * salidas[-1] * (1 - salidas[-1])]
        for w, s in zip(self.pesos[:0:-1], salidas[-2:0:-1]):
            deltas.append(w.T.dot(deltas[-1]) * s * (1 - s))
        deltas.reverse()
        for k, delta in enumerate(deltas):
            self.pesos[k] += ritmo * np.outer(delta, salidas[k])
            self.umbral[k] += ritmo * delta

red = Perceptron(12, 8, 4)
for vuelta in range(1500):
    for i in rng.permutation(len(ejemplos)):
        # cada vez con un poco de ruido
        red.aprender(ejemplos[i] + rng.normal(0, 0.05, 12), deseados[i], 0.5)

for n, x in zip(nombres, ejemplos):
    print(n, red.propagar(x)[-1].round(2))
