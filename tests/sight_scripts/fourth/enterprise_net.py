# verdict: wrong
# line: 19
# why: In the loop over the layers each layer's weights are changed before the layer below asks for them, so the hidden error is computed from the new weights.
import numpy as np


class Lage:
    def __init__(self, ein, aus, rng):
        self.gewichte = rng.uniform(-1, 1, (aus, ein))
        self.schwellen = rng.uniform(-1, 1, aus)

    def vor(self, x):
        self.x = x
        self.y = 1 / (1 + np.exp(-(self.gewichte.dot(x) + self.schwellen)))
        return self.y

    def lernen(self, fehler, rate):
        delta = fehler * self.y * (1 - self.y)
        self.gewichte -= rate * np.outer(delta, self.x)
        self.schwellen -= rate * delta
        return self.gewichte.T.dot(delta)


class Netz:
    def __init__(self, struktur, saat=0):
        rng = np.random.RandomState(saat)
        self.lagen = [Lage(a, b, rng) for a, b in zip(struktur[:-1], struktur[1:])]

    def vorhersage(self, x):
        for lage in self.lagen:
            x = lage.vor(x)
        return x

    def trainiere(self, eingabe, soll, rate):
        y = self.vorhersage(eingabe)
        fehler = y - soll
        for lage in reversed(self.lagen):
            fehler = lage.lernen(fehler, rate)
        return float(np.sum((y - soll) ** 2))


if __name__ == "__main__":
    daten = [(np.array(a, float), np.array(b, float)) for a, b in
             [((0, 0), (0, 1)), ((0, 1), (1, 0)), ((1, 0), (1, 0)), ((1, 1), (0, 1))]]
    netz = Netz([2, 4, 2], saat=6)
    for epoche in range(4000):
        summe = sum(netz.trainiere(x, s, 0.6) for x, s in daten)
        if epoche % 1000 == 0:
            print("Epoche", epoche, "Fehlersumme", round(summe, 4))
    for x, s in daten:
        print(x, s, netz.vorhersage(x).round(2))
