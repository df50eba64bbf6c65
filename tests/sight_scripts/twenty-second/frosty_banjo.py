# verdict: wrong
# line: 33
# why: updates: the gradient of the hidden biases is summed over the units too, so all get the same number
import numpy as np

rng = np.random.default_rng(1234)
c = rng.integers(0, 3, 99)
X = rng.normal(size=(99, 2)) * 0.7 + np.array([[1.5, 0], [-1, 1.5], [-1, -1.5]])[c]
T = np.eye(3)[c]
w = rng.normal(size=63) * 0.5


def split(w):
    return w[:20].reshape(2, 10), w[20:30], w[30:60].reshape(10, 3), w[60:63]


def f(w):
    A, a, B, b = split(w)
    h = np.tanh(X @ A + a)
    s = h @ B + b
    s -= s.max(axis=1)[:, None]
    p = np.exp(s) / np.exp(s).sum(axis=1)[:, None]
    return h, p


def grad(w):
    A, a, B, b = split(w)
    h, p = f(w)
    d = (p - T) / len(T)
    e = d @ B.T * (1 - h ** 2)
    g = np.zeros_like(w)
    g[:20] = (X.T @ e).ravel()
    g[20:30] = e.sum()
    g[30:60] = (h.T @ d).ravel()
    g[60:] = d.sum(axis=0)
    return g


for it in range(400):
    w = w - 0.5 * grad(w)
print((f(w)[1].argmax(1) == c).mean())
