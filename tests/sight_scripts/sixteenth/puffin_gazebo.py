# verdict: wrong
# line: 29
# why: tied autoencoder: encoder part of the gradient overwritten by the decoder part
import numpy as np

rng = np.random.default_rng(85)


class TiedAutoencoder:
    """The decoder uses the transposed weights of the encoder."""

    def __init__(self, n_visible, n_hidden):
        self.W = rng.normal(0, 0.2, (n_visible, n_hidden))
        self.bh = np.zeros(n_hidden)
        self.bv = np.zeros(n_visible)

    def encode(self, v):
        return 1 / (1 + np.exp(-(v @ self.W + self.bh)))

    def decode(self, h):
        return 1 / (1 + np.exp(-(h @ self.W.T + self.bv)))

    def step(self, v, lr):
        h = self.encode(v)
        r = self.decode(h)
        dv = (r - v) * r * (1 - r)
        dh = dv @ self.W * h * (1 - h)
        dW = v.T @ dh
        dW = dv.T @ h
        self.W -= lr * dW
        self.bh -= lr * dh.sum(axis=0)
        self.bv -= lr * dv.sum(axis=0)
        return ((r - v) ** 2).sum() / 2


patterns = np.array([[1, 1, 0, 0, 0, 0], [0, 0, 1, 1, 0, 0], [0, 0, 0, 0, 1, 1], [1, 0, 1, 0, 1, 0]], dtype=float)
model = TiedAutoencoder(6, 3)
for epoch in range(3000):
    loss = model.step(patterns, 0.5)
    if epoch % 1000 == 0:
        print(epoch, loss)
print(model.decode(model.encode(patterns)).round(1))
