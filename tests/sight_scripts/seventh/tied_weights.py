# verdict: right
"""Autoencoder with tied weights: the decoder is the transpose of the encoder."""
import numpy as np

np.random.seed(15)
latent = np.random.randn(60, 2)
mix = np.random.randn(2, 6)
X = np.tanh(latent @ mix) + 0.05 * np.random.randn(60, 6)

W = np.random.randn(6, 3) * 0.3
b = np.zeros(3)
c = np.zeros(6)


def batches(size):
    order = np.random.permutation(len(X))
    for k in range(0, len(X), size):
        yield X[order[k:k + size]]


def rebuild(x):
    return np.tanh(x @ W + b) @ W.T + c


for epoch in range(150):
    step = 0.05 * 0.99 ** epoch
    for x in batches(12):
        h = np.tanh(x @ W + b)
        r = h @ W.T + c
        e = (r - x) / len(x)
        dh = (e @ W) * (1 - h * h)
        grad_W = x.T @ dh + e.T @ h
        grad_b = dh.sum(axis=0)
        grad_c = e.sum(axis=0)
        W -= step * grad_W
        b -= step * grad_b
        c -= step * grad_c
    if epoch % 30 == 0:
        print("epoch %3d  mean squared error %.5f" % (epoch, np.mean((rebuild(X) - X) ** 2)))
