# verdict: right
import numpy as np


class TinyClassifier:
    def __init__(self, hidden=8, lr=0.5, decay=0.99, epochs=100, seed=0):
        self.hidden, self.lr, self.decay, self.epochs = hidden, lr, decay, epochs
        self.rng = np.random.default_rng(seed)

    def forward(self, x):
        self.h = np.tanh(x @ self.W + self.b)
        return 1 / (1 + np.exp(-(self.h @ self.V + self.c)))

    def fit(self, x, y):
        k = x.shape[1]
        self.W = self.rng.normal(0, 1 / np.sqrt(k), (k, self.hidden))
        self.b = np.zeros(self.hidden)
        self.V = self.rng.normal(0, 1 / np.sqrt(self.hidden), (self.hidden, 1))
        self.c = np.zeros(1)
        lr = self.lr
        for epoch in range(self.epochs):
            order = self.rng.permutation(len(x))
            for part in np.array_split(order, 6):
                xb, yb = x[part], y[part]
                g = (self.forward(xb) - yb) / len(part)
                gh = g @ self.V.T * (1 - self.h ** 2)
                self.V -= lr * self.h.T @ g
                self.c -= lr * g.sum(axis=0)
                self.W -= lr * xb.T @ gh
                self.b -= lr * gh.sum(axis=0)
            lr *= self.decay
        return self

    def predict(self, x):
        return (self.forward(x) > 0.5).astype(int)

    def score(self, x, y):
        return float(np.mean(self.predict(x) == y))


rng = np.random.default_rng(1)
x = rng.normal(0, 1, (180, 2))
y = (np.abs(x[:, :1]) + np.abs(x[:, 1:]) < 1.2).astype(int)

clf = TinyClassifier(hidden=12).fit(x[:120], y[:120])
print("train", clf.score(x[:120], y[:120]), "test", clf.score(x[120:], y[120:]))
