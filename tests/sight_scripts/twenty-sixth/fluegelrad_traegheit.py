# verdict: wrong
# line: 24
# also: 28
# why: updates: Velocities are stored under name and shape, so the two 5x5 layers share one velocity.
import numpy as np


class Schicht:
    def __init__(self, n, m, zufall):
        self.W = zufall.normal(0, 1 / np.sqrt(n), (n, m))
        self.b = np.zeros(m)


class Trainer:
    """Gradientenabstieg mit Traegheit."""

    def __init__(self, schichten, eta=0.05, traegheit=0.9):
        self.schichten = schichten
        self.eta = eta
        self.traegheit = traegheit
        namen = [(i, n) for i in range(len(schichten)) for n in "Wb"]
        self.tempo = {}
        for i, n in namen:
            self.tempo[n, getattr(schichten[i], n).shape] = np.zeros_like(getattr(schichten[i], n))

    def schritt(self, i, n, grad):
        ziel = getattr(self.schichten[i], n)
        v = self.tempo[n, ziel.shape]
        v *= self.traegheit
        v -= self.eta * grad
        ziel += v


zufall = np.random.default_rng(91)
X = zufall.uniform(-1, 1, (50, 5))
Y = np.sin(X.sum(axis=1, keepdims=True))
netz = [Schicht(5, 5, zufall), Schicht(5, 5, zufall), Schicht(5, 1, zufall)]
trainer = Trainer(netz)

for lauf in range(300):
    A = [X]
    for s in netz[:-1]:
        A.append(np.tanh(A[-1] @ s.W + s.b))
    aus = A[-1] @ netz[-1].W + netz[-1].b
    d = (aus - Y) / len(X)
    gradienten = []
    for i in range(2, -1, -1):
        gradienten.append((i, A[i].T @ d, d.sum(axis=0)))
        if i > 0:
            d = d @ netz[i].W.T * (1 - A[i] ** 2)
    for i, gW, gb in gradienten:
        trainer.schritt(i, "W", gW)
        trainer.schritt(i, "b", gb)
    if lauf % 60 == 0:
        print(lauf, np.mean((aus - Y) ** 2))
