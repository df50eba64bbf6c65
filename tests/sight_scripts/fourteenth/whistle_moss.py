# verdict: wrong
# line: 31
# also: 28, 29
# why: db1 is computed but never applied: b1 isn't updated
import numpy as np

class Classifier(object):
    """Zwei Schichten, quadratischer Fehler."""

    def __init__(self, n_in, n_hid, n_out):
        self.W1 = np.random.uniform(-1, 1, (n_in, n_hid))
        self.b1 = np.zeros(n_hid)
        self.W2 = np.random.uniform(-1, 1, (n_hid, n_out))
        self.b2 = np.zeros(n_out)

    @staticmethod
    def sigma(a):
        return 1.0 / (1.0 + np.exp(-a))

    def schritt(self, x, y, eta):
        self.h = self.sigma(x @ self.W1 + self.b1)
        o = self.sigma(self.h @ self.W2 + self.b2)
        g2 = (o - y) * o * (1 - o)
        g1 = g2 @ self.W2.T * self.h * (1 - self.h)
        gW2 = self.h.T @ g2
        gb2 = np.sum(g2, axis=0)
        gW1 = x.T @ g1
        gb1 = np.sum(g1, axis=0)
        self.W1 -= eta * gW1
        self.W2 -= eta * gW2
        self.b2 -= eta * gb2
        return np.sum((o - y) ** 2)

np.random.seed(36)
# 7-Segment-Anzeige: gerade / ungerade, groesser als 4
segmente = """1111110 0110000 1101101 1111001 0110011
1011011 1011111 1110000 1111111 1111011""".split()
x = np.array([[int(s) for s in wort] for wort in segmente])
y = np.array([[z % 2, z > 4] for z in range(10)], dtype=float)
klassifikator = Classifier(7, 6, 2)
for durchgang in range(2000):
    fehler = klassifikator.schritt(x, y, 0.5)
    if durchgang % 400 == 0:
        print(durchgang, fehler)
