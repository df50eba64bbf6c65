# verdict: right
import numpy as np


class NeuralClassifier:
    """One hidden layer, binary target."""

    def __init__(self, hidden=16, lr=0.1, momentum=0.8, epochs=60, batch=16, seed=0):
        self.hidden, self.lr, self.momentum = hidden, lr, momentum
        self.epochs, self.batch = epochs, batch
        self.rng = np.random.default_rng(seed)

    def _forward(self, X):
        W, b, v, c = self.theta
        H = np.maximum(X @ W + b, 0)
        return H, 1 / (1 + np.exp(-(H @ v + c)))

    def fit(self, X, y):
        d = X.shape[1]
        self.theta = [self.rng.normal(0, np.sqrt(2 / d), (d, self.hidden)), np.zeros(self.hidden),
                      self.rng.normal(0, np.sqrt(1 / self.hidden), self.hidden), np.zeros(1)]
        ema = [np.zeros_like(w) for w in self.theta]
        for _ in range(self.epochs):
            perm = self.rng.permutation(len(X))
            for s in range(0, len(X), self.batch):
                idx = perm[s:s + self.batch]
                H, p = self._forward(X[idx])
                e = (p - y[idx]) / len(idx)
                G = np.outer(e, self.theta[2]) * (H > 0)
                grads = [X[idx].T @ G, G.sum(axis=0), H.T @ e, e.sum(keepdims=True)]
                for k in range(4):
                    ema[k] = self.momentum * ema[k] + (1 - self.momentum) * grads[k]
                    self.theta[k] = self.theta[k] - self.lr * ema[k]
        return self

    def predict(self, X):
        return (self._forward(X)[1] > 0.5).astype(int)


rng = np.random.default_rng(121)
X = rng.uniform(-1, 1, (200, 2))
y = ((X[:, 0] - X[:, 1] ** 2) > 0).astype(int)
clf = NeuralClassifier().fit(X[:150], y[:150])
print("train", np.mean(clf.predict(X[:150]) == y[:150]), "test", np.mean(clf.predict(X[150:]) == y[150:]))
