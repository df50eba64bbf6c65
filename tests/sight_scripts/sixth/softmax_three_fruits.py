# verdict: right
"""Three kinds of fruit by weight and colour. Written for the evening course."""
from dataclasses import dataclass, field
import numpy as np

rng = np.random.default_rng(9)


@dataclass
class Net:
    n_in: int
    n_hid: int
    n_out: int
    W1: np.ndarray = field(init=False)
    b1: np.ndarray = field(init=False)
    W2: np.ndarray = field(init=False)
    b2: np.ndarray = field(init=False)

    def __post_init__(self):
        self.W1 = rng.normal(0, np.sqrt(2 / self.n_in), (self.n_in, self.n_hid))
        self.b1 = np.full(self.n_hid, 0.1)
        self.W2 = rng.normal(0, np.sqrt(2 / self.n_hid), (self.n_hid, self.n_out))
        self.b2 = np.zeros(self.n_out)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def train_step(net, x, labels, lr):
    z1 = x @ net.W1 + net.b1
    a1 = np.maximum(0, z1)
    p = softmax(a1 @ net.W2 + net.b2)

    onehot = np.zeros_like(p)
    onehot[np.arange(len(labels)), labels] = 1
    d2 = (p - onehot) / len(x)
    d1 = (d2 @ net.W2.T) * (z1 > 0)

    net.W2 -= lr * a1.T @ d2
    net.b2 -= lr * d2.sum(axis=0)
    net.W1 -= lr * x.T @ d1
    net.b1 -= lr * d1.sum(axis=0)
    return -np.log(p[np.arange(len(labels)), labels]).mean()


centres = np.array([[0.2, 0.9], [0.8, 0.3], [0.5, 0.5]])
labels = np.repeat([0, 1, 2], 8)
xs = centres[labels] + rng.normal(0, 0.08, (24, 2))
net_ = Net(2, 6, 3)
for k in range(800):
    L = train_step(net_, xs, labels, 0.3)
    if k % 200 == 0:
        print(f"{k:4d} {L:.4f}")
