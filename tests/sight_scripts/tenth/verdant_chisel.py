# verdict: right
import numpy as np
from collections import namedtuple

Model = namedtuple("Model", "W1 b1 W2 b2")

def new_model(rng, d, h):
    return Model(rng.normal(size=(d, h)) / np.sqrt(d), np.zeros(h), rng.normal(size=(h, 1)) / np.sqrt(h), np.zeros(1))

def probability(model, x):
    hidden = np.maximum(x @ model.W1 + model.b1, 0)
    return hidden, 1 / (1 + np.exp(-(hidden @ model.W2 + model.b2)))

def gradient(model, x, y):
    hidden, p = probability(model, x)
    d2 = (p - y) / len(x)
    d1 = np.where(hidden > 0, d2 @ model.W2.T, 0)
    return Model(x.T @ d1, d1.sum(0), hidden.T @ d2, d2.sum(0))

def batches(X, y, size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), size):
        yield X[order[i:i + size]], y[order[i:i + size]]

rng = np.random.default_rng(31)
X = rng.uniform(-2, 2, (90, 2))
y = (np.abs(X[:, 0]) < np.abs(X[:, 1])).astype(float)[:, None]
model = new_model(rng, 2, 16)
lr = 0.5
for epoch in range(150):
    for xb, yb in batches(X, y, 15, rng):
        g = gradient(model, xb, yb)
        model = Model(*(w - lr * dw for w, dw in zip(model, g)))
    lr *= 0.99
print("train accuracy", ((probability(model, X)[1] > 0.5) == y).mean())
