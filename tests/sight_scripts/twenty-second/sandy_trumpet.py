# verdict: wrong
# line: 25
# also: 28, 29
# why: error: target minus output, but then the updates are subtracted: uphill
from dataclasses import dataclass

import numpy as np


@dataclass
class Params:
    W1: np.ndarray
    b1: np.ndarray
    W2: np.ndarray
    b2: np.ndarray


def run(net, X):
    h = np.tanh(net.W1 @ X + net.b1)
    return h, net.W2 @ h + net.b2


def update(net, X, Y, lr):
    h, out = run(net, X)
    err = Y - out
    d = np.tanh(err)
    dh = net.W2.T @ d * (1 - h ** 2)
    return Params(
        net.W1 - lr * dh @ X.T,
        net.b1 - lr * dh.sum(1, keepdims=True),
        net.W2 - lr * d @ h.T,
        net.b2 - lr * d.sum(1, keepdims=True),
    )


rng = np.random.default_rng(305)
X = rng.uniform(-2, 2, (2, 50))
Y = X[:1] * X[1:] / 2
net = Params(rng.normal(size=(8, 2)), np.zeros((8, 1)), rng.normal(size=(1, 8)) * .3, np.zeros((1, 1)))
for i in range(600):
    net = update(net, X, Y, 0.002)
print("log-cosh", np.log(np.cosh(run(net, X)[1] - Y)).mean())
