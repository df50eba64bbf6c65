# verdict: right
import numpy as np

rng = np.random.default_rng(9)
latent = rng.normal(size=(50, 2))
X = np.tanh(latent @ rng.normal(size=(2, 6))) + 0.02 * rng.normal(size=(50, 6))

# tied weights: decoder is the transposed encoder
W = rng.normal(0, 0.3, (6, 3))
bh = np.zeros(3)
bo = np.zeros(6)
lr = 0.1
n = X.shape[0]
for it in range(800):
    H = np.tanh(X @ W + bh)
    R = H @ W.T + bo
    E = R - X
    if it % 160 == 0:
        print("it", it, "recon", 0.5 * (E ** 2).sum() / n)
    G = E / n
    dH = (G @ W) * (1 - H ** 2)
    dW = X.T @ dH + G.T @ H
    W -= lr * dW
    bh -= lr * dH.sum(0)
    bo -= lr * G.sum(0)
