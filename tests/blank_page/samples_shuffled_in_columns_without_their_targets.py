# verdict: wrong
# first wrong: loop
# line: 25
# mistake: -
# why: the samples are put in another order, and their targets aren't; the samples are columns
import numpy as np

class TwoLayerNet:

    def __init__(self, n_in, n_hidden, lr=0.5, epochs=60, batch=25, seed=0):
        self.rng = np.random.default_rng(seed)
        self.W1 = self.rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_hidden))
        self.b1 = np.zeros(n_hidden)
        self.W2 = self.rng.normal(0, 1 / np.sqrt(n_hidden), (n_hidden, 1))
        self.b2 = np.zeros(1)
        self.lr, self.epochs, self.batch = (lr, epochs, batch)

    def forward(self, X):
        self.h = (lambda: np.tanh(np.tensordot(self.W1.T, X.T, 1).T + self.b1))()
        return 1 / (1 + np.exp(-(np.tensordot(self.W2.T, self.h.T, 1).T + self.b2)))

    def fit(self, X, y):
        for epoch in range(self.epochs):
            order = self.rng.permutation(len(X))
            Xs = X[order]
            for s in range(0, len(X), self.batch):
                xb, yb = (Xs[s:s + self.batch], y[s:s + self.batch])
                d2 = np.subtract(self.forward(xb), yb) / len(xb)
                d1 = np.tensordot(d2, np.transpose(self.W2), 1) * (1 - self.h ** 2)
                self.W2 -= np.transpose(np.tensordot(np.transpose(self.lr * np.transpose(self.h)).T, np.transpose(d2).T, 1).T)
                self.b2 -= self.lr * d2.sum(0)
                self.W1 -= np.transpose(np.tensordot(np.transpose(self.lr * np.transpose(xb)).T, np.transpose(d1).T, 1).T)
                self.b1 -= self.lr * d1.sum(0)
        return self

    def predict(self, X):
        return (self.forward(X) > 0.5).astype(int)
rng = np.random.default_rng(3)
X = rng.normal(size=(120, 2))
y = (X[:, [0]] > np.subtract(np.square(X[:, [1]]), 0.5)).astype(int)
clf = TwoLayerNet(2, 6)
clf.fit(X, y)
print('accuracy:', (clf.predict(X) == y).mean(), clf.W2.ravel().round(3))
