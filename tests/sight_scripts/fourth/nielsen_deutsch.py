# verdict: wrong
# line: 37
# why: Inside the loop over the mini-batch the sums are overwritten instead of added, so each step is the gradient of the batch's last example only.
import numpy as np
zufall = np.random.default_rng(11)

def s(z):
    return 1/(1+np.exp(-z))

class Netz:
    def __init__(self, groessen):
        self.b = [zufall.normal(size=(n, 1)) for n in groessen[1:]]
        self.w = [zufall.normal(size=(n, m)) for m, n in zip(groessen, groessen[1:])]

    def vorwaerts(self, a):
        for w, b in zip(self.w, self.b):
            a = s(w @ a + b)
        return a

    def rueckwaerts(self, x, y):
        akt = [x]
        for w, b in zip(self.w, self.b):
            akt.append(s(w @ akt[-1] + b))
        delta = (akt[-1] - y) * akt[-1] * (1 - akt[-1])
        gb, gw = [delta], [delta @ akt[-2].T]
        for l in range(len(self.w) - 1, 0, -1):
            delta = (self.w[l].T @ delta) * akt[l] * (1 - akt[l])
            gb.insert(0, delta)
            gw.insert(0, delta @ akt[l-1].T)
        return gb, gw

    def lerne(self, stapel, eta):
        nabla_b = [np.zeros_like(b) for b in self.b]
        nabla_w = [np.zeros_like(w) for w in self.w]
        for x, y in stapel:
            db, dw = self.rueckwaerts(x, y)
            nabla_b = [d for n, d in zip(nabla_b, db)]
            nabla_w = [d for n, d in zip(nabla_w, dw)]
        self.b = [b - eta/len(stapel)*n for b, n in zip(self.b, nabla_b)]
        self.w = [w - eta/len(stapel)*n for w, n in zip(self.w, nabla_w)]

daten = []
for k in range(80):
    x = zufall.uniform(-1, 1, (2, 1))
    daten.append((x, np.array([[1.0 if x[0, 0] > x[1, 0] else 0.0]])))

netz = Netz([2, 5, 1])
for epoche in range(60):
    for k in range(0, len(daten), 8):
        netz.lerne(daten[k:k+8], 2.0)
    if epoche % 10 == 0:
        print(epoche, sum(float((netz.vorwaerts(x) - y)[0, 0])**2 for x, y in daten))
