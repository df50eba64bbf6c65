# verdict: right
# autoencoder with tied weights: decoder is the transpose of the encoder
import numpy as np
gen = np.random.default_rng(55)
S = gen.normal(size=(40, 2)) @ gen.normal(size=(2, 5))
S = S / np.abs(S).max()
W = gen.normal(scale=0.4, size=(5, 3))
bh = np.zeros(3)
bo = np.zeros(5)
lr = 0.3
for ep in range(1000):
    H = np.tanh(S @ W + bh)
    R = H @ W.T + bo
    D = (R - S) / len(S)
    DH = (D @ W) * (1 - H * H)
    gW = S.T @ DH + D.T @ H      # both uses of W
    W -= lr * gW
    bo -= lr * D.sum(0)
    bh -= lr * DH.sum(0)
    if ep % 200 == 0:
        print(ep, 0.5 * ((R - S) ** 2).sum() / len(S))
