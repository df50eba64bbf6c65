# verdict: right
import numpy as np

sig = lambda z: 1 / (1 + np.exp(-z))

class QuadraticCost:
    @staticmethod
    def delta(z, a, y):
        return (a - y) * a * (1 - a)

class CrossEntropyCost:
    @staticmethod
    def delta(z, a, y):
        return a - y

class Net:
    def __init__(self, sizes, cost=CrossEntropyCost, rng=None):
        self.cost = cost
        self.rng = rng or np.random.default_rng()
        self.w = [self.rng.standard_normal((o, i)) / np.sqrt(i) for i, o in zip(sizes, sizes[1:])]
        self.b = [self.rng.standard_normal((o, 1)) for o in sizes[1:]]

    def run(self, a):
        for w, b in zip(self.w, self.b):
            a = sig(w @ a + b)
        return a

    def grads(self, x, y):
        acts, zs = [x], []
        for w, b in zip(self.w, self.b):
            zs.append(w @ acts[-1] + b)
            acts.append(sig(zs[-1]))
        d = self.cost.delta(zs[-1], acts[-1], y)
        gw, gb = [], []
        for k in reversed(range(len(self.w))):
            gw.insert(0, d @ acts[k].T)
            gb.insert(0, d.sum(axis=1, keepdims=True))
            if k:
                d = self.w[k].T @ d * acts[k] * (1 - acts[k])
        return gw, gb

    def fit(self, X, Y, epochs, size, eta, lmbda):
        n = X.shape[1]
        for e in range(epochs):
            perm = self.rng.permutation(n)
            for s in range(0, n, size):
                pick = perm[s:s + size]
                gw, gb = self.grads(X[:, pick], Y[:, pick])
                self.w = [(1 - eta * lmbda / n) * w - eta / len(pick) * g for w, g in zip(self.w, gw)]
                self.b = [b - eta / len(pick) * g for b, g in zip(self.b, gb)]

rng = np.random.default_rng(42)
X = rng.random((5, 100))
labels = np.digitize(X.sum(0), [2.2, 2.8])
Y = np.eye(3)[labels].T
net = Net([5, 8, 3], rng=rng)
net.fit(X, Y, 60, 10, 0.5, 0.1)
print("correct:", np.sum(net.run(X).argmax(0) == labels), "of", X.shape[1])
