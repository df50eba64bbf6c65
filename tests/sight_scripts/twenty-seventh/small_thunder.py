# verdict: right
# autoencoder, decoder uses the transposed encoder weights
import numpy as np
from numpy.random import default_rng

r = default_rng(90)
t = r.uniform(0, 2 * np.pi, 100)
S = np.array([np.cos(t), np.sin(t), np.cos(t) * 0.5 + 0.2, -np.sin(t), np.cos(t + 1)])   # sensors x time
nvis, ncode = len(S), 2

W = 0.3 * r.standard_normal((ncode, nvis))
bh = np.zeros((ncode, 1))
bv = np.zeros((nvis, 1))
eta = 0.1
N = S.shape[1]

for k in range(800):
    code = np.tanh(W @ S + bh)
    recon = W.T @ code + bv
    diff = (recon - S) / N
    dcode = (W @ diff) * (1 - code ** 2)
    grad_W = dcode @ S.T + code @ diff.T
    W = W - eta * grad_W
    bh = bh - eta * dcode.sum(axis=1, keepdims=True)
    bv = bv - eta * diff.sum(axis=1, keepdims=True)
    if k % 200 == 0:
        print(k, 0.5 * np.sum((recon - S) ** 2) / N)
