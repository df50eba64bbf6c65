# verdict: right
import numpy as np

# softplus hidden units: the slope of softplus is the sigmoid of z
rng = np.random.default_rng(113)
x = np.linspace(-2, 2, 21).reshape(-1, 1)
y = x ** 2 - 1
W = rng.normal(0, 1, (1, 6)); b = rng.normal(0, 1, 6)
V = rng.normal(0, .5, (6, 1)); c = np.zeros(1)
for k in range(1500):
    z = x @ W + b
    h = np.log1p(np.exp(z))
    e = h @ V + c - y
    dz = e @ V.T / (1 + np.exp(-z))
    V -= .02 / 21 * h.T @ e
    c -= .02 / 21 * e.sum(0)
    W -= .02 / 21 * x.T @ dz
    b -= .02 / 21 * dz.sum(0)
print("rms", np.sqrt((e ** 2).mean()).round(4))
