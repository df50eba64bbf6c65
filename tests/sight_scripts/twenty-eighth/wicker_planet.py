# verdict: right
import numpy as np

def batches(X, y, size):
    """yield shuffled mini batches"""
    p = np.random.permutation(len(X))
    X, y = X[p], y[p]
    for start in range(0, len(X), size):
        yield X[start:start + size], y[start:start + size]

class ShallowNet:
    def __init__(self, n_inputs, n_hidden, n_classes):
        self.W = np.random.normal(scale=n_inputs ** -0.5, size=(n_inputs + 1, n_hidden))
        self.V = np.random.normal(scale=n_hidden ** -0.5, size=(n_hidden + 1, n_classes))

    @staticmethod
    def add_ones(A):
        return np.hstack([A, np.ones((A.shape[0], 1))])

    def predict_proba(self, X):
        self.Xb = self.add_ones(X)
        self.H = np.maximum(self.Xb @ self.W, 0.01 * (self.Xb @ self.W))
        self.Hb = self.add_ones(self.H)
        logits = self.Hb @ self.V
        logits = logits - logits.max(axis=1)[:, None]
        return np.exp(logits) / np.exp(logits).sum(axis=1)[:, None]

    def fit(self, X, y, epochs=40, lr=0.2):
        for epoch in range(1, epochs + 1):
            for xb, yb in batches(X, y, 16):
                G = self.predict_proba(xb)
                G[np.arange(len(yb)), yb] -= 1.0
                G /= len(yb)
                slope = np.where(self.H > 0, 1.0, 0.01)
                dV = self.Hb.T @ G
                dW = self.Xb.T @ ((G @ self.V[:-1].T) * slope)
                self.V -= lr * dV
                self.W -= lr * dW
            if epoch % 10 == 0:
                acc = np.mean(self.predict_proba(X).argmax(axis=1) == y)
                print("epoch %3d accuracy %.3f" % (epoch, acc))
        return self

np.random.seed(123)
centers = np.array([[0, 0], [3, 0], [0, 3], [3, 3]])
X = np.concatenate([c + np.random.randn(40, 2) * 0.7 for c in centers])
y = np.repeat([0, 1, 1, 2], 40)
X = (X - X.mean(0)) / X.std(0)
ShallowNet(2, 10, 3).fit(X, y)
