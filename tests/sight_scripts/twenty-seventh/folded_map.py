# verdict: right
"""Autoencoder with tied weights: decode with the transpose of the encoder."""
import numpy as np

rng = np.random.default_rng(3)
# points near a plane curve in five dimensions
s = rng.uniform(-1, 1, (120, 1))
X = np.hstack([s, s ** 2, -s, np.sin(2 * s), 0.5 * s + 0.2]) + rng.normal(0, 0.02, (120, 5))

W = rng.normal(0, 0.4, (5, 3))
b_enc = np.zeros(3)
b_dec = np.zeros(5)
lr = 0.05

for epoch in range(1000):
    h = np.tanh(X @ W + b_enc)
    R = h @ W.T + b_dec

    dR = (R - X) / len(X)
    dpre = (dR @ W) * (1 - h ** 2)
    # W appears twice, so two terms
    dW = X.T @ dpre + dR.T @ h

    W -= lr * dW
    b_enc -= lr * dpre.sum(axis=0)
    b_dec -= lr * dR.sum(axis=0)

    if epoch % 200 == 0:
        print(epoch, ((R - X) ** 2).mean())
