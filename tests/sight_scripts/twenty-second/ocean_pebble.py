# verdict: right
import numpy as np


def batches(X, Y, size, rng):
    idx = rng.permutation(len(X))
    for start in range(0, len(X), size):
        part = idx[start:start + size]
        yield X[part], Y[part]


def softmax(z):
    z = z - np.max(z, axis=-1, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=-1, keepdims=True)


def forward(layers, x):
    acts = [x]
    for k, (W, b) in enumerate(layers):
        z = acts[-1] @ W + b
        acts.append(softmax(z) if k == len(layers) - 1 else np.tanh(z))
    return acts


def train_step(layers, xb, yb, lr):
    acts = forward(layers, xb)
    delta = (acts[-1] - yb) / len(xb)
    new = []
    for k in range(len(layers) - 1, -1, -1):
        W, b = layers[k]
        gW = acts[k].T @ delta
        gb = delta.sum(axis=0)
        if k > 0:
            delta = (delta @ W.T) * (1 - acts[k] ** 2)
        new.insert(0, (W - lr * gW, b - lr * gb))
    return new


rng = np.random.default_rng(40)
n = 150
label = rng.integers(0, 3, n)
ang = label * 2.1 + rng.normal(0, 0.4, n)
X = np.c_[np.cos(ang), np.sin(ang)] * rng.uniform(0.5, 1.5, (n, 1))
Y = np.eye(3)[label]
dims = [2, 10, 8, 6, 3]
layers = [(rng.normal(size=(a, b)) / np.sqrt(a), np.zeros(b)) for a, b in zip(dims, dims[1:])]
for epoch in range(60):
    for xb, yb in batches(X, Y, 40, rng):
        layers = train_step(layers, xb, yb, 0.2)
print("acc", np.mean(forward(layers, X)[-1].argmax(1) == label))
