# verdict: right
import numpy as np


class Netzwerk:
    def __init__(self, *groessen):
        rng = np.random.default_rng(123)
        self.W = [rng.normal(0, 1.5 / np.sqrt(a), (a, b)) for a, b in zip(groessen, groessen[1:])]
        self.b = [np.zeros(b) for b in groessen[1:]]
        self.mW = [0 * w for w in self.W]
        self.mb = [0 * b for b in self.b]

    def vor(self, x):
        self.a = [x]
        for w, b in zip(self.W, self.b):
            self.a.append(1 / (1 + np.exp(-(self.a[-1] @ w + b))))
        return self.a[-1]

    def zurueck(self, ziel):
        n = len(ziel)
        self.gW, self.gb = [], []
        d = (self.a[-1] - ziel) * self.a[-1] * (1 - self.a[-1])
        for i in range(len(self.W) - 1, -1, -1):
            self.gW.insert(0, self.a[i].T @ d / n)
            self.gb.insert(0, d.mean(axis=0))
            d = d @ self.W[i].T * self.a[i] * (1 - self.a[i])

    def update(self, lr, beta):
        for i in range(len(self.W)):
            self.mW[i] = beta * self.mW[i] + (1 - beta) * self.gW[i]
            self.mb[i] = beta * self.mb[i] + (1 - beta) * self.gb[i]
            self.W[i] = self.W[i] - lr * self.mW[i]
            self.b[i] = self.b[i] - lr * self.mb[i]


rng = np.random.default_rng(5)
X = rng.uniform(-1, 1, (60, 2))
Y = np.column_stack([X[:, 0] > 0, X[:, 0] * X[:, 1] > 0]).astype(float)
net = Netzwerk(2, 8, 6, 2)
for epoche in range(800):
    for s in range(0, len(X), 20):
        net.vor(X[s:s + 20])
        net.zurueck(Y[s:s + 20])
        net.update(2.0, 0.9)

print("richtig:", ((net.vor(X) > 0.5) == (Y > 0.5)).mean(axis=0))
