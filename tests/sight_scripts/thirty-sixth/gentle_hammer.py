# verdict: wrong
# line: 31
import numpy as np


class TiedAutoencoder:
    """Encoder and decoder share one matrix."""

    def __init__(self, visible, hidden, seed=0):
        rnd = np.random.RandomState(seed)
        self.W = rnd.normal(0, 0.4, (visible, hidden))
        self.bh = np.zeros(hidden)
        self.bv = np.zeros(visible)

    def encode(self, X):
        return np.tanh(X @ self.W + self.bh)

    def decode(self, H):
        return H @ self.W.T + self.bv

    def fit(self, X, epochs, lr):
        history = []
        for _ in range(epochs):
            H = self.encode(X)
            R = self.decode(H)
            E = R - X
            history.append((E ** 2).mean())

            dR = E / len(X)
            dH = (dR @ self.W) * (1 - H ** 2)
            grad_W = dR.T @ H
            grad_bv = dR.sum(axis=0)
            grad_bh = dH.sum(axis=0)

            self.W -= lr * grad_W
            self.bh -= lr * grad_bh
            self.bv -= lr * grad_bv
        return history


rnd = np.random.RandomState(8)
z = rnd.uniform(-1, 1, (40, 2))
X = np.c_[z, z[:, 0] + z[:, 1], z[:, 0] - z[:, 1], z[:, 0] * z[:, 1]]

model = TiedAutoencoder(5, 3, seed=1)
hist = model.fit(X, 500, 0.1)
for i in range(0, 500, 100):
    print(i, round(hist[i], 5))
