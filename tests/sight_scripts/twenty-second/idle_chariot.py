# verdict: wrong
# line: 9
# why: initial weights: all weights start at 0, so all units of a layer stay the same
import numpy as np


class MLP:
    def __init__(self, *sizes):
        self.W = [np.zeros(s) for s in zip(sizes[:-1], sizes[1:])]
        self.b = [np.zeros(n) for n in sizes[1:]]

    def activations(self, X):
        out = [X]
        for W, b in zip(self.W, self.b):
            out.append(1 / (1 + np.exp(-(out[-1] @ W + b))))
        return out

    def partial_fit(self, X, Y, lr):
        a = self.activations(X)
        delta = (Y - a[-1]) * a[-1] * (1 - a[-1])
        for k in range(len(self.W) - 1, -1, -1):
            prev = delta @ self.W[k].T * a[k] * (1 - a[k])
            self.W[k] = self.W[k] + lr * a[k].T @ delta
            self.b[k] = self.b[k] + lr * delta.sum(axis=0)
            delta = prev
        return np.mean((Y - a[-1]) ** 2)

    def predict(self, X):
        return self.activations(X)[-1] > 0.5


r = np.random.default_rng(322)
X = r.uniform(-1, 1, (100, 2))
Y = np.where(np.sin(4 * X[:, :1]) > X[:, 1:], 1.0, 0.0)
m = MLP(2, 10, 6, 1)
for epoch in range(1000):
    loss = m.partial_fit(X, Y, 0.1)
print(loss, np.mean(m.predict(X) == Y))
