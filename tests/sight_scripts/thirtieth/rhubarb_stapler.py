# verdict: right
import numpy as np

# autoencoder whose decoder is the transposed encoder
rng = np.random.default_rng(404)
base = rng.normal(size=(40, 2))
X = np.tanh(base @ rng.normal(size=(2, 6)))

W = rng.normal(scale=0.3, size=(6, 3))
bh = np.zeros(3)
bo = np.zeros(6)

for k in range(1500):
    H = np.tanh(X @ W + bh)
    R = H @ W.T + bo
    E = R - X
    dH = (E @ W) * (1 - H ** 2)
    dW = X.T @ dH + E.T @ H
    W -= 0.1 * dW / len(X)
    bh -= 0.1 * dH.mean(axis=0)
    bo -= 0.1 * E.mean(axis=0)
    if k % 300 == 0:
        print(k, (E ** 2).sum(axis=1).mean())
