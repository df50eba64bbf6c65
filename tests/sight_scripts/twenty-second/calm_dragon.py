# verdict: right
from dataclasses import dataclass
import numpy as np

rng = np.random.default_rng(101)


@dataclass
class Layer:
    W: np.ndarray
    b: np.ndarray
    rate: float


def new_layer(n_in, n_out, rate):
    return Layer(rng.normal(0, 1 / np.sqrt(n_in), (n_out, n_in)), rng.normal(0, 0.5, (n_out, 1)), rate)


X = rng.uniform(-2, 2, (2, 64))
Y = np.vstack([np.cos(X[0] + X[1]), X[0] - 0.5 * X[1] ** 2])
net = [new_layer(2, 14, 0.05), new_layer(14, 2, 0.02)]

for turn in range(1500):
    pre = net[0].W @ X + net[0].b
    hid = np.sin(pre)
    out = net[1].W @ hid + net[1].b
    delta_out = (out - Y) / X.shape[1]
    delta_hid = (net[1].W.T @ delta_out) * np.cos(pre)
    for layer, delta, below in ((net[1], delta_out, hid), (net[0], delta_hid, X)):
        layer.W -= layer.rate * delta @ below.T
        layer.b -= layer.rate * delta.sum(axis=1, keepdims=True)
    if turn % 300 == 0:
        print(turn, 0.5 * np.sum((out - Y) ** 2) / X.shape[1])
