# verdict: wrong
# line: 19
# also: 23
# why: The second layer is fed with the sums instead of their tanh.
import numpy as np

class Classifier:
    def __init__(self, n_features, n_hidden, n_classes, seed=0):
        rng = np.random.default_rng(seed)
        self.p = [rng.normal(size=(n_features, n_hidden)), np.zeros(n_hidden),
                  rng.normal(size=(n_hidden, n_classes)), np.zeros(n_classes)]

    def fit(self, X, labels, lr=0.3, epochs=600):
        Y = np.eye(labels.max() + 1)[labels]
        for _ in range(epochs):
            W1, b1, W2, b2 = self.p
            Z = X @ W1 + b1
            A = np.tanh(Z)
            S = Z @ W2 + b2
            E = np.exp(S - S.max(axis=1, keepdims=True))
            P = E / E.sum(axis=1, keepdims=True)
            dS = (P - Y) / len(X)
            dZ = dS @ W2.T * (1 - A ** 2)
            self.p = [W1 - lr * X.T @ dZ, b1 - lr * dZ.sum(0), W2 - lr * A.T @ dS, b2 - lr * dS.sum(0)]
        print("loss", -np.log(P[Y == 1]).mean())
        return self

rng = np.random.default_rng(9)
labels = rng.integers(0, 3, 45)
X = np.c_[np.cos(labels * 2.1), np.sin(labels * 2.1)] + 0.4 * rng.normal(size=(45, 2))
Classifier(2, 8, 3).fit(X, labels)
