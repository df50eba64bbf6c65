# verdict: right
import numpy as np

class MLPClassifier:
    """One hidden layer, softmax output."""

    def __init__(self, n_hidden=16, lr=0.1, alpha=1e-3, momentum=0.9, epochs=60, batch_size=20, seed=None):
        self.n_hidden, self.lr, self.alpha = n_hidden, lr, alpha
        self.momentum, self.epochs, self.batch_size = momentum, epochs, batch_size
        self.rng = np.random.default_rng(seed)

    def _init(self, n_features, n_classes):
        limit1 = np.sqrt(6 / (n_features + self.n_hidden))
        limit2 = np.sqrt(6 / (self.n_hidden + n_classes))
        self.coefs = [self.rng.uniform(-limit1, limit1, (n_features, self.n_hidden)),
                      self.rng.uniform(-limit2, limit2, (self.n_hidden, n_classes))]
        self.intercepts = [np.zeros(self.n_hidden), np.zeros(n_classes)]
        self.velocity = [np.zeros_like(p) for p in self.coefs + self.intercepts]

    def _forward(self, X):
        hidden = np.maximum(X @ self.coefs[0] + self.intercepts[0], 0)
        z = hidden @ self.coefs[1] + self.intercepts[1]
        z = z - z.max(axis=1, keepdims=True)
        e = np.exp(z)
        return hidden, e / e.sum(axis=1, keepdims=True)

    def _loss(self, X, T):
        _, p = self._forward(X)
        reg = 0.5 * self.alpha * sum((c ** 2).sum() for c in self.coefs)
        return -np.mean(np.log((p * T).sum(axis=1))) + reg

    def _gradients(self, X, T):
        hidden, p = self._forward(X)
        d_out = (p - T) / len(X)
        d_hid = (d_out @ self.coefs[1].T) * (hidden > 0)
        return [X.T @ d_hid + self.alpha * self.coefs[0],
                hidden.T @ d_out + self.alpha * self.coefs[1],
                d_hid.sum(axis=0), d_out.sum(axis=0)]

    def fit(self, X, y):
        self.classes = np.unique(y)
        T = (y[:, None] == self.classes).astype(float)
        self._init(X.shape[1], len(self.classes))
        self.loss_curve = []
        for _ in range(self.epochs):
            order = self.rng.permutation(len(X))
            for k in range(0, len(X), self.batch_size):
                rows = order[k:k + self.batch_size]
                grads = self._gradients(X[rows], T[rows])
                for p, v, g in zip(self.coefs + self.intercepts, self.velocity, grads):
                    v *= self.momentum
                    v -= self.lr * g
                    p += v
            self.loss_curve.append(self._loss(X, T))
        return self

    def predict(self, X):
        return self.classes[self._forward(X)[1].argmax(axis=1)]

rng = np.random.default_rng(3)
y = rng.choice(["ant", "bee", "cricket"], size=150)
offset = {"ant": (0, 0), "bee": (2, 1), "cricket": (0, 3)}
X = np.array([offset[s] for s in y]) + rng.normal(0, 0.8, (150, 2))
clf = MLPClassifier(lr=0.02, seed=1).fit(X[:110], y[:110])
print("loss curve", [round(float(l), 4) for l in clf.loss_curve[::10]])
print("test accuracy", np.mean(clf.predict(X[110:]) == y[110:]))
