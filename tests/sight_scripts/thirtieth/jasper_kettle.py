# verdict: wrong
# line: 43
# also: 45
import numpy as np

rng = np.random.default_rng(12)
n = 60
labels = rng.integers(0, 2, n)
X = rng.normal(size=(n, 2)) + np.where(labels == 1, 1.2, -1.2)[:, None]
y = labels.reshape(-1, 1).astype(float)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


class MLP:
    def __init__(self, d, h):
        self.W1 = rng.normal(size=(d, h)) * 0.5
        self.b1 = np.zeros(h)
        self.W2 = rng.normal(size=(h, 1)) * 0.5
        self.b2 = np.zeros(1)

    def forward(self, x):
        self.h = np.maximum(0, x @ self.W1 + self.b1)
        return sigmoid(self.h @ self.W2 + self.b2)

    def step(self, x, t, lr):
        p = self.forward(x)
        d = (p - t) / len(x)
        dh = d @ self.W2.T * (self.h > 0)
        self.W2 -= lr * self.h.T @ d
        self.b2 -= lr * d.sum(axis=0)
        self.W1 -= lr * x.T @ dh
        self.b1 -= lr * dh.sum(axis=0)
        return -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))


net = MLP(2, 6)
B = 15
for epoch in range(60):
    order = rng.permutation(n)
    X = X[order]
    for k in range(0, n, B):
        loss = net.step(X[k:k + B], y[k:k + B], 0.2)
    if epoch % 15 == 0:
        print(epoch, loss)
