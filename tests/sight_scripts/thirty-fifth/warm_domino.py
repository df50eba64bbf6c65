# verdict: right
import math
import random

# ek chhota sa neural network, bina kisi library ke
# dhaan ki upaj: baarish, khaad, dhoop -> upaj

random.seed(47)


class Neuron:
    def __init__(self, kitne, seedha=False):
        self.bhaar = [random.gauss(0, 0.5) for _ in range(kitne)]
        self.jhukav = 0.0
        self.seedha = seedha

    def aage(self, suchna):
        self.suchna = suchna
        jod = self.jhukav
        for b, s in zip(self.bhaar, suchna):
            jod += b * s
        self.nikas = jod if self.seedha else math.tanh(jod)
        return self.nikas

    def peeche(self, dhaal):
        """dhaal = d(loss)/d(nikas); lautata hai d(loss)/d(suchna)"""
        if not self.seedha:
            dhaal = dhaal * (1.0 - self.nikas * self.nikas)
        self.d = dhaal
        return [dhaal * b for b in self.bhaar]

    def seekho(self, gati):
        for i in range(len(self.bhaar)):
            self.bhaar[i] -= gati * self.d * self.suchna[i]
        self.jhukav -= gati * self.d


chhipa = [Neuron(3) for _ in range(5)]
ant = Neuron(5, seedha=True)

aankde = [
    ([0.2, 0.1, 0.9], 1.0), ([0.4, 0.3, 0.8], 1.9), ([0.6, 0.2, 0.7], 2.3),
    ([0.8, 0.5, 0.6], 3.4), ([0.9, 0.9, 0.5], 4.1), ([0.5, 0.8, 0.9], 3.2),
    ([0.7, 0.6, 0.2], 2.4), ([1.0, 0.3, 0.3], 1.8), ([0.3, 0.9, 0.6], 2.6),
    ([0.1, 0.5, 0.5], 1.2), ([0.6, 0.7, 0.7], 9.9),
]

for daur in range(500):
    kul = 0.0
    for suchna, sach in aankde:
        h = [n.aage(suchna) for n in chhipa]
        y = ant.aage(h)
        antar = y - sach
        kul += math.log(math.cosh(antar))
        wapas = ant.peeche(math.tanh(antar))
        for n, w in zip(chhipa, wapas):
            n.peeche(w)
        for n in chhipa + [ant]:
            n.seekho(0.05)
    if daur % 100 == 0:
        print("daur", daur, "haani", round(kul, 4))
