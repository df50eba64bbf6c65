# verdict: wrong
# line: 34
# also: 31
# why: each layer is updated before the error goes back through it
import numpy as np

rng = np.random.default_rng(86)


def relu(a):
    return np.where(a > 0, a, 0)


shape = [5, 10, 8, 6, 2]
W = [rng.normal(0, np.sqrt(2 / m), (m, n)) for m, n in zip(shape[:-1], shape[1:])]
b = [np.zeros((1, n)) for n in shape[1:]]
X = rng.normal(size=(64, 5))
Y = np.column_stack([np.abs(X[:, 0]) - X[:, 1], np.cos(X[:, 2]) + X[:, 3]])
eta = 0.04

for it in range(700):
    a, zs = [X], []
    for w, c in zip(W[:-1], b[:-1]):
        zs.append(a[-1] @ w + c)
        a.append(relu(zs[-1]))
    out = a[-1] @ W[-1] + b[-1]

    d = (out - Y) / len(X)
    for i in reversed(range(len(W))):
        dW, dB = a[i].T @ d, d.sum(axis=0, keepdims=True)
        W[i] -= eta * dW
        b[i] -= eta * dB
        if i > 0:
            d = (d @ W[i].T) * (zs[i - 1] > 0)
    if it % 100 == 0:
        print("it", it, "loss", 0.5 * np.sum((out - Y) ** 2) / len(X))
