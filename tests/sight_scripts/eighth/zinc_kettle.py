# verdict: wrong
# line: 23
# why: The slope of the softplus is taken as the sigmoid of its output, not of its input.
import numpy as np

# 1-D regression with softplus units (smooth relu)
rng = np.random.default_rng(114)
x = np.linspace(-1, 1, 15).reshape(-1, 1)
y = np.sin(3 * x)
W = rng.normal(0, 1, (1, 8)); b = rng.normal(0, 1, 8)
V = rng.normal(0, .5, (8, 1)); c = np.zeros(1)

def sigmoid(t):
    return 1 / (1 + np.exp(-t))

def softplus(t):
    return np.log(1 + np.exp(t))

for k in range(1000):
    z = x @ W + b
    h = softplus(z)
    e = h @ V + c - y
    dz = (e @ V.T) * sigmoid(h)
    for p, g in ((V, h.T @ e), (c, e.sum(0)), (W, x.T @ dz), (b, dz.sum(0))):
        p -= 0.01 * g
print("mse", (e ** 2).mean().round(4))
