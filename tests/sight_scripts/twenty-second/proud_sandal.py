# verdict: wrong
# line: 29
# why: forward pass: The second hidden layer isn't passed through the ReLU, while the way back masks it.
from dataclasses import dataclass
import numpy as np

rng = np.random.default_rng(102)


@dataclass
class Layer:
    W: np.ndarray
    b: np.ndarray


def new_layer(n_in, n_out):
    return Layer(rng.normal(0, np.sqrt(2 / n_in), (n_out, n_in)), np.zeros((n_out, 1)))


X = rng.uniform(-2, 2, (2, 64))
Y = np.abs(X[:1]) - np.abs(X[1:])
net = [new_layer(2, 12), new_layer(12, 10), new_layer(10, 1)]
rate = 0.02

for turn in range(1000):
    z1 = net[0].W @ X + net[0].b
    h1 = np.maximum(z1, 0)
    z2 = net[1].W @ h1 + net[1].b
    h2 = z2
    out = net[2].W @ h2 + net[2].b
    d3 = (out - Y) / X.shape[1]
    d2 = (net[2].W.T @ d3) * (z2 > 0)
    d1 = (net[1].W.T @ d2) * (z1 > 0)
    for layer, delta, below in zip(net, (d1, d2, d3), (X, h1, h2)):
        layer.W -= rate * delta @ below.T
        layer.b -= rate * delta.sum(axis=1, keepdims=True)
    if turn % 250 == 0:
        print(turn, np.mean((out - Y) ** 2))
