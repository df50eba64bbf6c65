# verdict: right
import numpy as np

rng = np.random.RandomState(70)
X = np.c_[rng.randn(90, 2), np.ones(90)]
y = (X[:, 0] > 0.5).astype(int) + (X[:, 1] > 0).astype(int)   # classes 0, 1, 2

W1 = rng.randn(6, 3) * 0.5
W2 = rng.randn(3, 7) * 0.5
for t in range(6000):
    lr = 0.2 / (1 + t / 2000)
    i = rng.randint(90)
    x, k = X[i], y[i]
    h = np.append(np.tanh(W1 @ x), 1)
    s = W2 @ h
    p = np.exp(s - s.max())
    p /= p.sum()
    p[k] -= 1                 # now dL/ds
    g = (W2.T @ p)[:-1] * (1 - h[:-1] ** 2)
    W2 -= lr * np.outer(p, h)
    W1 -= lr * np.outer(g, x)

H = np.c_[np.tanh(X @ W1.T), np.ones(90)]
print("hits", np.sum((H @ W2.T).argmax(axis=1) == y), "/ 90")
