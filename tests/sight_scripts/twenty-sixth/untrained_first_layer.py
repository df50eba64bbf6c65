# verdict: wrong
# line: 24
# also: 25
# why: updates: the loop over the layers starts at 1 and so the first layer is never trained
import numpy as np

np.random.seed(77)
X = np.random.rand(50, 3)
Y = np.c_[X.min(1), X.max(1)]
dims = [3, 8, 6, 2]
W = [np.random.randn(i, o) for i, o in zip(dims, dims[1:])]
b = [np.random.randn(o) * 0.1 for o in dims[1:]]
sig = lambda z: 1 / (1 + np.exp(-z))
eta = 0.1

for epoch in range(1000):
    a = [X]
    for w, bias in zip(W, b):
        a.append(sig(a[-1] @ w + bias))
    delta = [None] * len(W)
    delta[-1] = (a[-1] - Y) * a[-1] * (1 - a[-1])
    for l in reversed(range(len(W) - 1)):
        delta[l] = delta[l + 1] @ W[l + 1].T * a[l + 1] * (1 - a[l + 1])
    for l in range(1, len(W)):
        W[l] = W[l] - eta * a[l].T @ delta[l]
        b[l] = b[l] - eta * delta[l].sum(axis=0)
    if epoch % 250 == 0:
        print(epoch, np.square(a[-1] - Y).mean())
