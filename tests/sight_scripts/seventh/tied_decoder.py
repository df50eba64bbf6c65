# verdict: wrong
# line: 34
# why: The matrix works as decoder too, and that part of its gradient is missing.
"""Autoencoder with tied weights: the decoder is the transpose of the encoder."""
import numpy as np

np.random.seed(16)
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


def restore(x):
    return np.tanh(x @ W + b) @ W.T + c


for epoch in range(150):
    step = 0.05 * 0.99 ** epoch
    for x in batches(12):
        h = np.tanh(x @ W + b)
        r = h @ W.T + c
        miss = (r - x) / len(x)
        dh = (miss @ W) * (1 - h * h)
        gW = x.T @ dh
        gb = dh.sum(axis=0)
        gc = miss.sum(axis=0)
        W -= step * gW
        b -= step * gb
        c -= step * gc
    if epoch % 30 == 0:
        print("epoch %3d  mean squared error %.5f" % (epoch, np.mean((restore(X) - X) ** 2)))
