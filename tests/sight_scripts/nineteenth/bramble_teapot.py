# verdict: right
import numpy

class NeuronalesNetz:
    def __init__(self, ein, versteckt, aus, lernrate):
        self.wih = numpy.random.normal(0.0, ein ** -0.5, (versteckt, ein))
        self.who = numpy.random.normal(0.0, versteckt ** -0.5, (aus, versteckt))
        self.lr = lernrate
        self.aktivierung = lambda x: 1 / (1 + numpy.exp(-x))

    def trainieren(self, liste, zielliste):
        ein = numpy.array(liste, ndmin=2).T
        ziel = numpy.array(zielliste, ndmin=2).T
        versteckt = self.aktivierung(numpy.dot(self.wih, ein))
        aus = self.aktivierung(numpy.dot(self.who, versteckt))
        fehler = ziel - aus
        d_aus = fehler * aus * (1.0 - aus)
        d_versteckt = numpy.dot(self.who.T, d_aus) * versteckt * (1.0 - versteckt)
        self.who += self.lr * numpy.dot(d_aus, versteckt.T)
        self.wih += self.lr * numpy.dot(d_versteckt, ein.T)
        return float(numpy.sum(fehler ** 2))

    def abfragen(self, liste):
        ein = numpy.array(liste, ndmin=2).T
        return self.aktivierung(self.who @ self.aktivierung(self.wih @ ein))

numpy.random.seed(11)
daten = [([0.1, 0.9, 0.5], [0.9, 0.1]), ([0.8, 0.2, 0.3], [0.1, 0.9]),
         ([0.7, 0.7, 0.1], [0.5, 0.5]), ([0.2, 0.4, 0.9], [0.8, 0.3])]
n = NeuronalesNetz(3, 4, 2, 0.4)
for epoche in range(500):
    summe = 0
    for x, z in daten:
        summe += n.trainieren(x, z)
    if epoche % 100 == 0:
        print("Epoche", epoche, "Fehler", round(summe, 5))
for x, z in daten:
    print(z, n.abfragen(x).ravel())
