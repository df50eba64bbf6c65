# verdict: right
import numpy as np

rng = np.random.RandomState(50)
latent = rng.randn(100, 2)
M = rng.randn(2, 7)
V = np.tanh(latent @ M) + 0.05 * rng.randn(100, 7)

class TiedAutoencoder:
    def __init__(self, n_visible, n_hidden):
        bound = np.sqrt(6.0 / (n_visible + n_hidden))
        self.W = rng.uniform(-bound, bound, (n_visible, n_hidden))
        self.c = np.zeros(n_hidden)
        self.b = np.zeros(n_visible)

    def encode(self, v):
        return np.tanh(v @ self.W + self.c)

    def decode(self, h):
        return h @ self.W.T + self.b

    def step(self, v, lr):
        h = self.encode(v)
        r = self.decode(h)
        dr = 2 * (r - v) / v.shape[0]
        dpre = (dr @ self.W) * (1 - h * h)
        gW = v.T @ dpre + dr.T @ h
        self.W -= lr * gW
        self.c -= lr * dpre.sum(axis=0)
        self.b -= lr * dr.sum(axis=0)
        return np.sum((r - v) ** 2) / v.shape[0]

ae = TiedAutoencoder(7, 3)
for epoch in range(150):
    rng.shuffle(V)
    losses = []
    for i in range(0, 100, 10):
        losses.append(ae.step(V[i:i + 10], 0.03))
    if epoch % 30 == 0:
        print("epoch", epoch, "reconstruction", np.mean(losses))
