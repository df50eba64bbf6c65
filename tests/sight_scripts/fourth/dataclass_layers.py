# verdict: right
# why: Layer dataclasses with softmax cross-entropy; gradient clipping by the common norm only rescales the gradient and is a known rule.
from dataclasses import dataclass, field
import numpy as np


@dataclass
class Layer:
    w: np.ndarray
    b: np.ndarray
    act: bool = True
    x: np.ndarray = field(default=None, repr=False)
    a: np.ndarray = field(default=None, repr=False)
    dw: np.ndarray = field(default=None, repr=False)
    db: np.ndarray = field(default=None, repr=False)

    def __call__(self, x: np.ndarray) -> np.ndarray:
        self.x = x
        z = x @ self.w + self.b
        self.a = np.tanh(z) if self.act else z
        return self.a

    def pull(self, g: np.ndarray) -> np.ndarray:
        if self.act:
            g = g * (1 - self.a**2)
        self.dw = self.x.T @ g
        self.db = g.sum(axis=0)
        return g @ self.w.T


rng = np.random.default_rng(100)
sizes = [2, 16, 16, 4]
net = [Layer(rng.normal(0, m**-0.5, (m, n)), np.zeros(n), n != 4) for m, n in zip(sizes, sizes[1:])]

X = rng.uniform(-1, 1, (256, 2))
labels = (X[:, 0] > 0) * 2 + (X[:, 1] > X[:, 0])


def predict(x):
    for layer in net:
        x = layer(x)
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


for epoch in range(40):
    perm = rng.permutation(256)
    for chunk in perm.reshape(8, 32):
        xb, yb = X[chunk], labels[chunk]
        g = predict(xb)
        g[np.arange(32), yb] -= 1
        g /= 32
        for layer in net[::-1]:
            g = layer.pull(g)
        norm = np.sqrt(sum((l.dw**2).sum() + (l.db**2).sum() for l in net))
        scale = min(1.0, 1.0 / norm)
        for layer in net:
            layer.w -= 0.5 * scale * layer.dw
            layer.b -= 0.5 * scale * layer.db
    if epoch % 10 == 0:
        print(epoch, (predict(X).argmax(1) == labels).mean())
