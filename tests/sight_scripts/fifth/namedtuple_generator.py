# verdict: right
from collections import namedtuple
from itertools import islice
import numpy as np

State = namedtuple("State", "W1 b1 W2 b2")
rng = np.random.default_rng(64)


def init(i, h, o):
    return State(rng.normal(size=(i, h)) / i ** 0.5, np.zeros(h), rng.normal(size=(h, o)) / h ** 0.5, np.zeros(o))


def softmax(z):
    z = np.exp(z - z.max(axis=-1, keepdims=True))
    return z / z.sum(axis=-1, keepdims=True)


def gradient(s, X, Y):
    h = np.tanh(X @ s.W1 + s.b1)
    p = softmax(h @ s.W2 + s.b2)
    loss = -np.log((p * Y).sum(axis=1)).mean()
    d_out = (p - Y) / len(Y)
    d_hid = (d_out @ s.W2.T) * (1 - h ** 2)
    return loss, State(X.T @ d_hid, d_hid.sum(0), h.T @ d_out, d_out.sum(0))


def training(state, X, Y, lr):
    while True:
        loss, g = gradient(state, X, Y)
        state = State(*(p - lr * dp for p, dp in zip(state, g)))
        yield loss, state


# quadrants
X = rng.uniform(-1, 1, (100, 2))
Y = np.eye(4)[(X[:, 0] > 0) * 2 + (X[:, 1] > 0)]
for n, (loss, state) in enumerate(islice(training(init(2, 8, 4), X, Y, 0.5), 400)):
    if n % 100 == 0:
        print(n, round(float(loss), 4))
