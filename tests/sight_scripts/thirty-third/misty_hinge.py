# verdict: wrong
# line: 18
# also: 24
import numpy as np

class Reseau:
    def __init__(self):
        np.random.seed(36)
        self.w1 = np.random.uniform(-1, 1, (3, 4))
        self.w2 = np.random.uniform(-1, 1, (4, 1))

    @staticmethod
    def sigmoide(x):
        return 1 / (1 + np.exp(-x))

    def avant(self, x):
        self.x = x
        self.h = x @ self.w1
        self.o = self.sigmoide(self.h @ self.w2)
        return self.o

    def arriere(self, y, pas):
        d2 = (y - self.o) * self.o * (1 - self.o)
        d1 = d2 @ self.w2.T * self.h * (1 - self.h)
        self.w2 += pas * self.h.T @ d2
        self.w1 += pas * self.x.T @ d1


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
r = Reseau()
for tour in range(300):
    r.avant(X)
    r.arriere(Y, 0.05)
print(r.avant(X).ravel())
