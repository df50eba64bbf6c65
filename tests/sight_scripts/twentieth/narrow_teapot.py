# verdict: right
import numpy as np

def logistic(t):
    return 1.0 / (1.0 + np.exp(-t))

class Classifier:
    """binary classifier with weight decay"""

    def __init__(self, n_features, n_hidden, lam, seed):
        r = np.random.RandomState(seed)
        self.A = r.normal(scale=0.5, size=(n_features, n_hidden))
        self.a = np.zeros(n_hidden)
        self.B = r.normal(scale=0.5, size=(n_hidden, 1))
        self.b = np.zeros(1)
        self.lam = lam

    def fit(self, X, y, eta=0.5, epochs=1000):
        n = len(X)
        for epoch in range(epochs):
            h = logistic(X @ self.A + self.a)
            p = logistic(h @ self.B + self.b)
            g = (p - y) / n
            gh = g @ self.B.T * h * (1 - h)
            dB = h.T @ g + self.lam * self.B
            dA = X.T @ gh + self.lam * self.A
            self.B -= eta * dB
            self.b -= eta * g.sum(axis=0)
            self.A -= eta * dA
            self.a -= eta * gh.sum(axis=0)
        return self

    def predict(self, X):
        return logistic(logistic(X @ self.A + self.a) @ self.B + self.b) > 0.5

r = np.random.RandomState(0)
X = r.normal(size=(120, 2))
y = (X[:, [0]] ** 2 + X[:, [1]] > 0.5).astype(float)
clf = Classifier(2, 10, lam=1e-3, seed=1).fit(X, y)
print("acc:", (clf.predict(X) == y).mean())
