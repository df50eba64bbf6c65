# verdict: right
# why: An autoencoder with tied weights: the gradients of both uses of W are added.
# オートエンコーダ（重み共有）
import numpy as np
rng = np.random.default_rng(55)
sig = lambda a: 1 / (1 + np.exp(-a))

Z = rng.normal(size=(60, 2))
X = np.tanh(Z @ rng.normal(size=(2, 8))) + rng.normal(0, .05, (60, 8))
W = rng.normal(0, .3, (8, 3))   # エンコーダ、転置がデコーダ
b = np.zeros(3)
c = np.zeros(8)
eta = 0.1

for i in range(800):
    h = sig(X @ W + b)
    r = h @ W.T + c
    e = (r - X) / len(X)
    dh = e @ W * h * (1 - h)
    dW = X.T @ dh + e.T @ h
    W -= eta * dW
    b -= eta * dh.sum(axis=0)
    c -= eta * e.sum(axis=0)
    if i % 200 == 0:
        print('損失:', 0.5 * np.sum((r - X) ** 2) / len(X))
