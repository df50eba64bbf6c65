# verdict: right
# Neuronales Netz mit Objekten: Zellen und Verbindungen
import math
import random

class Verbindung:
    def __init__(self, von, nach):
        self.von, self.nach = von, nach
        self.gewicht = random.uniform(-1, 1)
        von.ausgaenge.append(self)
        nach.eingaenge.append(self)

class Zelle:
    def __init__(self, wert=0.0):
        self.wert, self.delta = wert, 0.0
        self.eingaenge, self.ausgaenge = [], []

    def feuern(self):
        summe = sum(v.gewicht * v.von.wert for v in self.eingaenge)
        self.wert = 1 / (1 + math.exp(-summe))

    def ableitung(self):
        return self.wert * (1 - self.wert)

random.seed(49)
eingabe = [Zelle(), Zelle()]
immer_eins = Zelle(1.0)
mitte = [Zelle() for _ in range(3)]
ausgabe = Zelle()
verbindungen = [Verbindung(e, m) for m in mitte for e in eingabe + [immer_eins]]
verbindungen += [Verbindung(m, ausgabe) for m in mitte + [immer_eins]]

aufgaben = [((0, 0), 1), ((0, 1), 0), ((1, 0), 0), ((1, 1), 1)]

def rechne(werte):
    for zelle, w in zip(eingabe, werte):
        zelle.wert = w
    for m in mitte:
        m.feuern()
    ausgabe.feuern()
    return ausgabe.wert

for runde in range(4000):
    werte, soll = random.choice(aufgaben)
    ist = rechne(werte)
    ausgabe.delta = (soll - ist) * ausgabe.ableitung()
    for m in mitte:
        m.delta = m.ableitung() * sum(v.gewicht * v.nach.delta for v in m.ausgaenge)
    for v in verbindungen:
        v.gewicht += 2.0 * v.nach.delta * v.von.wert

for werte, soll in aufgaben:
    print(werte, soll, "%.3f" % rechne(werte))
