# verdict: right
import numpy as np

rng = np.random.default_rng(38)

# -1 / +1 everywhere, as the old books do it
X = np.array([[a, b, c] for a in (-1, 1) for b in (-1, 1) for c in (-1, 1)], dtype=float)
y = np.prod(X, axis=1, keepdims=True)

W1 = rng.normal(0, 1.0, (3, 8))
b1 = rng.normal(0, 0.5, (1, 8))
W2 = rng.normal(0, 0.5, (8, 1))
b2 = np.zeros((1, 1))

lr = 0.1
for epoch in range(500):
    h = np.tanh(X @ W1 + b1)
    o = np.tanh(h @ W2 + b2)

    # logistic loss log(1 + exp(-2 y z)): its slope is o - y, no 1 - o**2 here
    d = o - y
    dh = (d @ W2.T) * (1 - h * h)

    W2 -= lr * h.T @ d
    b2 -= lr * d.sum()
    W1 -= lr * X.T @ dh
    b1 -= lr * dh.sum(axis=0)

    if epoch % 100 == 0:
        print(epoch, np.abs(d).max().round(4))
