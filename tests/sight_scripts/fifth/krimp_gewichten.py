# verdict: right
import numpy as np

class Net:
    krimp = 0.02          # gewichten een beetje kleiner bij elke stap
    snelheid = 0.05

    def __init__(self, *breedtes):
        rng = np.random.default_rng(1953)
        self.W = [rng.normal(0, n ** -.5, (n, m)) for n, m in zip(breedtes, breedtes[1:])]
        self.b = [np.zeros(m) for m in breedtes[1:]]
        self.gemiddelde = [w.copy() for w in self.W]

    def __call__(self, x):
        self.x = x
        self.z = x @ self.W[0] + self.b[0]
        self.h = np.where(self.z > 0, self.z, np.expm1(np.minimum(self.z, 0)))
        return self.h @ self.W[1] + self.b[1]

    def stap(self, X, Y):
        d = (self(X) - Y) / len(X)
        dz = d @ self.W[1].T * np.where(self.z > 0, 1, np.exp(np.minimum(self.z, 0)))
        for w in self.W:
            w *= 1 - self.snelheid * self.krimp * 0.5
        self.W[1] -= self.snelheid * self.h.T @ d
        self.b[1] -= self.snelheid * d.sum(0)
        self.W[0] -= self.snelheid * X.T @ dz
        self.b[0] -= self.snelheid * dz.sum(0)
        # lopend gemiddelde, alleen om naar te kijken
        for g, w in zip(self.gemiddelde, self.W):
            g += 0.01 * (w - g)
        return (d ** 2).sum() * len(X)

t = np.linspace(0, 4, 60)[:, None]
X, Y = np.hstack([np.sin(t), np.cos(2 * t)]), np.exp(-t) * 2
net = Net(2, 12, 1)
for i in range(1000):
    f = net.stap(X, Y)
    if i % 250 == 0: print(i, f)
print('verschil met gemiddelde', np.abs(net.W[0] - net.gemiddelde[0]).max())
