# verdict: right
import numpy as np

class MLP:
    """Two ReLU layers, softmax, trained with classical momentum."""

    def __init__(self, sizes, lr=0.05, mu=0.9, seed=7):
        rng = np.random.RandomState(seed)
        self.lr, self.mu = lr, mu
        self.W = [rng.randn(i, o) * np.sqrt(2.0 / i) for i, o in zip(sizes, sizes[1:])]
        self.b = [np.zeros(o) for o in sizes[1:]]
        self.vW = [np.zeros_like(w) for w in self.W]
        self.vb = [np.zeros_like(c) for c in self.b]

    def forward(self, X):
        self.acts = [X]
        for k in range(len(self.W)):
            z = self.acts[-1] @ self.W[k] + self.b[k]
            if k < len(self.W) - 1:
                self.acts.append(np.maximum(z, 0))
            else:
                e = np.exp(z - z.max(axis=1, keepdims=True))
                self.acts.append(e / e.sum(axis=1, keepdims=True))
        return self.acts[-1]

    def train_batch(self, X, Y):
        p = self.forward(X)
        delta = (p - Y) / X.shape[0]
        for k in range(len(self.W) - 1, -1, -1):
            gW = self.acts[k].T @ delta
            gb = delta.sum(axis=0)
            if k > 0:
                delta = (delta @ self.W[k].T) * (self.acts[k] > 0)
            self.vW[k] = self.mu * self.vW[k] - self.lr * gW
            self.vb[k] = self.mu * self.vb[k] - self.lr * gb
            self.W[k] += self.vW[k]
            self.b[k] += self.vb[k]

rng = np.random.RandomState(0)
centers = np.array([[0, 2], [-2, -1], [2, -1], [0, 0]])
labels = rng.randint(0, 4, 160)
X = centers[labels] + 0.5 * rng.randn(160, 2)
Y = np.eye(4)[labels]

model = MLP([2, 10, 8, 4])
for epoch in range(30):
    order = rng.permutation(len(X))
    for s in range(0, len(X), 16):
        sel = order[s:s + 16]
        model.train_batch(X[sel], Y[sel])
    if epoch % 5 == 4:
        print(epoch + 1, "acc", (model.forward(X).argmax(1) == labels).mean())
