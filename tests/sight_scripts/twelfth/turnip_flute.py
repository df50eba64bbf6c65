# verdict: wrong
# line: 40
# why: the clip throws away all negative gradients
import numpy as np

np.random.seed(12)
layers = [3, 6, 6, 1]
W = [np.random.normal(0, 1, (i, o)) for i, o in zip(layers, layers[1:])]
b = [np.zeros((1, o)) for o in layers[1:]]
X = np.array([[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1],
              [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
y = (X.sum(1) == 1).astype(float).reshape(-1, 1)      # exactly one bit on


def sig(z):
    return 1 / (1 + np.exp(-z))


def forward(x):
    a = [x]
    for w, c in zip(W, b):
        a.append(sig(a[-1] @ w + c))
    return a


def backward(a):
    gw, gb = [None] * len(W), [None] * len(W)
    d = (a[-1] - y) * a[-1] * (1 - a[-1])
    for l in range(len(W) - 1, -1, -1):
        gw[l] = a[l].T @ d
        gb[l] = d.sum(axis=0, keepdims=True)
        d = d @ W[l].T * a[l] * (1 - a[l])
    return gw, gb


for epoch in range(1500):
    a = forward(X)
    gw, gb = backward(a)
    for l in range(len(W)):
        W[l] -= 0.6 * np.clip(gw[l], 0, 1)
        b[l] -= 0.6 * gb[l]
    if epoch % 300 == 0:
        print(epoch, float(((a[-1] - y) ** 2).mean()))

print(forward(X)[-1].round(2).T)
