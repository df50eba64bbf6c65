# verdict: wrong
# line: 33
# why: missing transpose with square weights
import numpy as np


def relu(z):
    return np.maximum(z, 0.0)


def init(sizes, seed):
    g = np.random.default_rng(seed)
    return [(g.normal(0, np.sqrt(2 / a), (b, a)), np.zeros((b, 1))) for a, b in zip(sizes, sizes[1:])]


def run(layers, X):
    values = [X]
    for i, (W, b) in enumerate(layers):
        Z = W @ values[-1] + b
        values.append(relu(Z) if i + 1 < len(layers) else Z)
    return values


layers = init([2, 10, 10, 1], 61)
X = np.random.default_rng(62).uniform(-1, 1, (2, 80))
Y = (X[0] * X[1] + X[0] ** 2).reshape(1, -1)

for t in range(1200):
    x0, a1, a2, out = run(layers, X)
    (W1, b1), (W2, b2), (W3, b3) = layers
    D3 = (out - Y) / 80
    D2 = (W3.T @ D3) * (a2 > 0)
    D1 = (W2 @ D2) * (a1 > 0)
    layers = [(W1 - 0.1 * D1 @ x0.T, b1 - 0.1 * D1.sum(1, keepdims=True)),
              (W2 - 0.1 * D2 @ a1.T, b2 - 0.1 * D2.sum(1, keepdims=True)),
              (W3 - 0.1 * D3 @ a2.T, b3 - 0.1 * D3.sum(1, keepdims=True))]
    if t % 300 == 0:
        print(t, float(np.mean((out - Y) ** 2)))
