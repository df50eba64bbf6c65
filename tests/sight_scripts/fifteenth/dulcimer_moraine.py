# verdict: wrong
# line: 26
# why: autoencoder with tied weights: only the decoder's part of the gradient
import numpy as np

rng = np.random.default_rng(3)
basis = rng.normal(size=(3, 10))
data = rng.normal(size=(120, 3)) @ basis
data = (data - data.mean(0)) / data.std(0)

n_hidden = 4
W = rng.normal(size=(10, n_hidden)) * 0.2     # shared by encoder and decoder
bh = np.zeros(n_hidden)
bv = np.zeros(10)
lr = 0.02

for epoch in range(60):
    order = rng.permutation(len(data))
    for start in range(0, len(data), 20):
        v = data[order[start:start + 20]]
        h = np.tanh(v @ W + bh)
        rec = h @ W.T + bv

        dx = (rec - v) / len(v)
        dh = (dx @ W) * (1 - h ** 2)
        gW = dx.T @ h

        W -= lr * gW
        bh -= lr * dh.sum(axis=0)
        bv -= lr * dx.sum(axis=0)
    if epoch % 10 == 0:
        full = np.tanh(data @ W + bh) @ W.T + bv
        print(epoch, np.mean((full - data) ** 2))
