# verdict: right
import numpy as np
rng = np.random.RandomState(55)

n = 128
X = rng.rand(n, 2) * 2 - 1
Y = np.where(X[:, 0] > 0.8 * np.sin(4 * X[:, 1]), 1.0, -1.0).reshape(-1, 1)

Ws = [rng.randn(2, 10), rng.randn(10, 10) / np.sqrt(10), rng.randn(10, 1) / np.sqrt(10)]
vel = [np.zeros_like(W) for W in Ws]
mu, eta = 0.8, 0.05

def gradient(Ws):
    a = [X]
    for W in Ws:
        a.append(np.tanh(a[-1] @ W))
    d = (a[-1] - Y) * (1 - a[-1] ** 2) / n
    out = []
    for k in (2, 1, 0):
        out.insert(0, a[k].T @ d)
        if k > 0:
            d = (d @ Ws[k].T) * (1 - a[k] ** 2)
    return out, np.mean((a[-1] - Y) ** 2)

# Nesterov: the gradient is taken where the velocity is about to lead
for i in range(800):
    ahead = [W + mu * v for W, v in zip(Ws, vel)]
    grad, loss = gradient(ahead)
    vel = [mu * v - eta * g for v, g in zip(vel, grad)]
    Ws = [W + v for W, v in zip(Ws, vel)]
    if i % 160 == 0: print(i, loss)
