# verdict: right
# Neuronales Netz mit Schichten als Objekten
import numpy as np


class Schicht:
    def vorwaerts(self, eingabe):
        raise NotImplementedError

    def rueckwaerts(self, gradient, lernrate):
        raise NotImplementedError


class Dicht(Schicht):
    def __init__(self, n_ein, n_aus):
        grenze = np.sqrt(6 / (n_ein + n_aus))
        self.gewichte = np.random.uniform(-grenze, grenze, (n_ein, n_aus))
        self.schwelle = np.zeros((1, n_aus))

    def vorwaerts(self, eingabe):
        self.eingabe = eingabe
        return eingabe @ self.gewichte + self.schwelle

    def rueckwaerts(self, gradient, lernrate):
        weiter = gradient @ self.gewichte.T
        self.gewichte -= lernrate * self.eingabe.T @ gradient
        self.schwelle -= lernrate * gradient.sum(axis=0, keepdims=True)
        return weiter


class Tanh(Schicht):
    def vorwaerts(self, eingabe):
        self.ausgabe = np.tanh(eingabe)
        return self.ausgabe

    def rueckwaerts(self, gradient, lernrate):
        return gradient * (1 - self.ausgabe ** 2)


netz = [Dicht(1, 12), Tanh(), Dicht(12, 12), Tanh(), Dicht(12, 1)]
x = np.linspace(-3, 3, 50).reshape(-1, 1)
y = np.sin(x)

for epoche in range(1500):
    a = x
    for schicht in netz:
        a = schicht.vorwaerts(a)
    fehler = np.mean((a - y) ** 2)
    grad = 2 * (a - y) / len(x)
    for schicht in reversed(netz):
        grad = schicht.rueckwaerts(grad, 0.1)
    if epoche % 300 == 0:
        print("Epoche", epoche, "Fehler", fehler)
