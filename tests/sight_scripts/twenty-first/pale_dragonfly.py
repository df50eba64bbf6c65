# verdict: right
import numpy as np

# recursion instead of loops: each call handles one layer and returns the gradient for the layer below
rng = np.random.default_rng()


def grow(sizes):
    if len(sizes) < 2:
        return []
    a, b = sizes[:2]
    return [[rng.normal(0, a ** -0.5, (a, b)), np.zeros(b)]] + grow(sizes[1:])


def learn(layers, x, target, rate):
    w, b = layers[0]
    if len(layers) == 1:
        out = 1 / (1 + np.exp(-(x @ w + b)))
        d = (out - target) / len(x)
    else:
        out = np.tanh(x @ w + b)
        d = learn(layers[1:], out, target, rate) * (1 - out ** 2)
    below = d @ w.T
    layers[0][0] = w - rate * x.T @ d
    layers[0][1] = b - rate * d.sum(axis=0)
    return below


def apply(layers, x):
    for i, (w, b) in enumerate(layers):
        z = x @ w + b
        x = np.tanh(z) if i + 1 < len(layers) else 1 / (1 + np.exp(-z))
    return x


x = rng.uniform(-1, 1, (80, 2))
target = (x[:, :1] > x[:, 1:] ** 2).astype(float)
layers = grow([2, 8, 6, 1])
for n in range(500):
    learn(layers, x, target, 0.5)
    if n % 100 == 0:
        print(n, np.mean((apply(layers, x) > 0.5) == target))
