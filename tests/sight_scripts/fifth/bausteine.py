# verdict: wrong
# line: 12
# why: The dense block remembers its output instead of its input for the weight gradient (all layers are 3 wide).
import numpy as np

class Linear:
    def __init__(self, rng, n):
        self.W, self.b = rng.normal(size=(n, n)), np.zeros(n)

    def vor(self, x):
        y = x @ self.W + self.b
        self.merke = y
        return y

    def rück(self, g, eta):
        weiter = g @ self.W.T
        self.W -= eta * self.merke.T @ g
        self.b -= eta * g.sum(axis=0)
        return weiter

class Sigmoid:
    def vor(self, x):
        self.merke = 1 / (1 + np.exp(-x))
        return self.merke

    def rück(self, g, eta):
        return g * self.merke * (1 - self.merke)

class Netz:
    def __init__(self, *steine):
        self.steine = steine

    def lernen(self, X, Y, eta):
        a = X
        for s in self.steine:
            a = s.vor(a)
        g = a - Y
        for s in self.steine[::-1]:
            g = s.rück(g, eta)
        return a

rng = np.random.default_rng(1848)
netz = Netz(Linear(rng, 3), Sigmoid(), Linear(rng, 3), Sigmoid(), Linear(rng, 3), Sigmoid())
X = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], float)
Y = np.column_stack([X.sum(1) % 2, X.sum(1) >= 2, X[:, 0]])
for i in range(1000):
    aus = netz.lernen(X, Y, 0.3)
    if i % 250 == 0:
        print(i, np.abs(aus - Y).mean())
