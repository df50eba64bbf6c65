# verdict: wrong
# line: 32
# why: The weight gradient uses the layer's own output instead of the output of the layer below.
import numpy as np
from dataclasses import dataclass, field

@dataclass
class Layer:
    W: np.ndarray
    b: np.ndarray
    a: np.ndarray = field(default=None)
    gW: np.ndarray = field(default=None)
    gb: np.ndarray = field(default=None)

rng = np.random.default_rng(53)
dims = [5, 5, 5, 5]
layers = [Layer(rng.normal(size=(m, n)) / np.sqrt(m), np.zeros(n))
          for m, n in zip(dims, dims[1:])]

X = rng.normal(size=(30, 5))
T = np.sin(X[:, ::-1])

for epoch in range(300):
    a = X
    for layer in layers:
        a = np.tanh(a @ layer.W + layer.b)
        layer.a = a

    delta = (a - T) * (1 - a ** 2)
    for i in range(len(layers) - 1, -1, -1):
        layer = layers[i]
        below = layers[i].a if i > 0 else X
        layer.gW = below.T @ delta / len(X)
        layer.gb = delta.mean(axis=0)
        if i > 0:
            prev = layers[i - 1].a
            delta = delta @ layer.W.T * (1 - prev ** 2)

    for layer in layers:
        layer.W -= 0.2 * layer.gW
        layer.b -= 0.2 * layer.gb
    if epoch % 60 == 0:
        print(epoch, ((a - T) ** 2).mean())
