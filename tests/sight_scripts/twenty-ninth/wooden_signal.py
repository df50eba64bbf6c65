# verdict: right
"""Autoencoder with tied weights: the decoder is the encoder's transpose."""
import numpy as np

rng = np.random.default_rng(64)
hidden_factors = rng.normal(size=(60, 2))
X = np.tanh(hidden_factors @ rng.normal(size=(2, 6))) + rng.normal(0, 0.05, (60, 6))
X -= X.mean(axis=0)

W = rng.normal(0, 0.3, (6, 3))
b = np.zeros(3)
c = np.zeros(6)
lr = 0.05

for epoch in range(1000):
    h = np.tanh(X @ W + b)
    r = h @ W.T + c
    diff = r - X
    loss = np.mean(np.sum(diff ** 2, axis=1))
    g = 2 * diff / X.shape[0]
    dh = (g @ W) * (1 - h ** 2)
    gW = X.T @ dh + g.T @ h          # through the encoder and through the decoder
    W -= lr * gW
    b -= lr * dh.sum(axis=0)
    c -= lr * g.sum(axis=0)
    if epoch % 200 == 0:
        print(epoch, loss)
print("reconstruction", loss)
