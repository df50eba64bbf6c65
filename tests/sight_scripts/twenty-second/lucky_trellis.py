# verdict: wrong
# line: 10
# why: loop: the samples are taken in shuffled order but the targets are not, so they don't belong together
import numpy as np


def minibatches(X, Y, size, rng):
    idx = rng.permutation(len(X))
    for s in range(0, len(X), size):
        yield X[idx[s:s + size]], Y[s:s + size]


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def forward(layers, x):
    acts = [x]
    for W, b in layers[:-1]:
        acts.append(np.tanh(acts[-1] @ W + b))
    W, b = layers[-1]
    acts.append(softmax(acts[-1] @ W + b))
    return acts


rng = np.random.default_rng(10)
lab = rng.integers(0, 4, 130)
X = np.c_[np.cos(lab * 1.57), np.sin(lab * 1.57)] + rng.normal(0, .25, (130, 2))
Y = np.eye(4)[lab]
dims = [2, 12, 8, 4]
layers = [[rng.normal(size=(i, o)) / np.sqrt(i), np.zeros(o)] for i, o in zip(dims[:-1], dims[1:])]
for epoch in range(50):
    for xb, yb in minibatches(X, Y, 24, rng):
        acts = forward(layers, xb)
        d = (acts[-1] - yb) / len(xb)
        for k in reversed(range(len(layers))):
            W, b = layers[k]
            below = d @ W.T * (1 - acts[k] ** 2)
            layers[k] = [W - 0.3 * acts[k].T @ d, b - 0.3 * d.sum(0)]
            d = below
print("acc", (forward(layers, X)[-1].argmax(1) == lab).mean())
