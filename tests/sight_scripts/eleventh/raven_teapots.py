# verdict: right
import numpy as np

rng = np.random.default_rng(3)
x = rng.normal(size=(14, 3))
y = ((x ** 2).sum(1) < 2.5).astype(float)[:, None]
lam = 0.01

def sig(z): return 1 / (1 + np.exp(-z))

def loss(W, V):
    o = sig(sig(x @ W) @ V)
    return 0.5 * ((o - y) ** 2).sum() + 0.5 * lam * ((W ** 2).sum() + (V ** 2).sum())

W = rng.normal(size=(3, 6))
V = rng.normal(size=(6, 1))
eta0 = 0.8
for k in range(1, 601):
    eta = eta0 / (1 + 0.01 * k)
    h = sig(x @ W)
    o = sig(h @ V)
    delta = (o - y) * o * (1 - o)
    gradV = h.T @ delta + lam * V
    gradW = x.T @ (delta @ V.T * h * (1 - h)) + lam * W
    W -= eta * gradW
    V -= eta * gradV
    if k % 150 == 0:
        print("k", k, "eta", round(eta, 3), "loss", loss(W, V))
