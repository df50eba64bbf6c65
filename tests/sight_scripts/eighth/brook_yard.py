# verdict: right
import numpy as np
rng = np.random.default_rng(529)

def softsign(z):
    return z / (1 + np.abs(z))

x = rng.uniform(-2, 2, (20, 2))
y = (x[:, :1] * x[:, 1:]) / 4
layers = {1: rng.normal(0, .7, (2, 8)), 2: rng.normal(0, .7, (8, 1))}
bias = {1: np.zeros(8), 2: np.zeros(1)}
for n in range(1500):
    z = x @ layers[1] + bias[1]
    h = softsign(z)
    e = h @ layers[2] + bias[2] - y
    dz = e @ layers[2].T / (1 + np.abs(z)) ** 2
    layers[2] = layers[2] - 0.02 * h.T @ e
    bias[2] = bias[2] - 0.02 * e.sum(0)
    layers[1] = layers[1] - 0.02 * x.T @ dz
    bias[1] = bias[1] - 0.02 * dz.sum(0)
print("rms", np.sqrt(np.mean(e ** 2)).round(4))
