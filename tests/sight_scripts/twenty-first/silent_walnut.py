# verdict: wrong
# line: 19
# why: forward pass: The softmax is divided by the sum over the whole batch instead of over each row.
import numpy as np


class MLP:
    """softmax classifier with one tanh layer"""

    def __init__(self, sizes, lr=0.2):
        rng = np.random.default_rng(12)
        a, b, c = sizes
        self.W = [rng.normal(0, 1 / np.sqrt(a), (a, b)), rng.normal(0, 1 / np.sqrt(b), (b, c))]
        self.b = [np.zeros((1, b)), np.zeros((1, c))]
        self.lr = lr

    def softmax(self, z):
        e = np.exp(z - np.max(z))
        return e / np.sum(e)

    def predict_proba(self, X):
        self.a0 = X
        self.a1 = np.tanh(X @ self.W[0] + self.b[0])
        self.a2 = self.softmax(self.a1 @ self.W[1] + self.b[1])
        return self.a2

    def train_on_batch(self, X, T):
        self.predict_proba(X)
        n = X.shape[0]
        d2 = (self.a2 - T) / n
        d1 = d2 @ self.W[1].T * (1 - self.a1 ** 2)
        self.W[1] -= self.lr * self.a1.T @ d2
        self.b[1] -= self.lr * d2.sum(0, keepdims=True)
        self.W[0] -= self.lr * self.a0.T @ d1
        self.b[0] -= self.lr * d1.sum(0, keepdims=True)


rng = np.random.default_rng(0)
centers = np.array([[0, 2], [2, -1], [-2, -1]])
labels = rng.integers(0, 3, 150)
X = centers[labels] + rng.normal(size=(150, 2))
T = np.eye(3)[labels]

net = MLP((2, 10, 3))
for epoch in range(40):
    perm = rng.permutation(len(X))
    for s in range(0, len(X), 16):
        ids = perm[s:s + 16]
        net.train_on_batch(X[ids], T[ids])
    if epoch % 10 == 0:
        acc = (net.predict_proba(X).argmax(1) == labels).mean()
        print(f"epoch {epoch}: accuracy {acc:.3f}")
