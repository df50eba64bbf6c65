# verdict: wrong
# line: 27
# why: gradients unpacked in wrong order, equal shapes hide it
import numpy as np

rng = np.random.default_rng(101)
X = rng.normal(size=(12, 3))
T = 1 / (1 + np.exp(-(np.tanh(X @ rng.normal(size=(3, 3))) @ rng.normal(size=(3, 3)))))
W, V = rng.normal(size=(3, 3)), rng.normal(size=(3, 3))


def f(z):
    return 1 / (1 + np.exp(-z))


def backward(x, t, W, V):
    """returns loss, dW, dV"""
    h = f(x @ W)
    y = f(h @ V)
    dy = (y - t) * y * (1 - y)
    dh = dy @ V.T * h * (1 - h)
    return ((y - t) ** 2).sum() / 2, x.T @ dh, h.T @ dy


losses = []
for i in range(1200):
    loss, gV, gW = backward(X, T, W, V)
    losses.append(loss)
    W = W - 0.3 * gW
    V = V - 0.3 * gV
print("first %.4f  min %.4f  last %.4f" % (losses[0], min(losses), losses[-1]))
