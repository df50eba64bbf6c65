# verdict: wrong
# line: 21
# why: loop: The samples are permuted each epoch but the targets stay, so they don't belong together any more.
import numpy as np

rng = np.random.default_rng(3)
n = 100
X = rng.uniform(-1, 1, (n, 2))
y = np.sin(2 * X[:, :1]) + X[:, 1:] ** 2

W1 = rng.normal(size=(2, 15))
b1 = np.zeros(15)
W2 = rng.normal(size=(15, 1)) * 0.3
b2 = np.zeros(1)

lr = 0.05
batch_size = 32

for epoch in range(200):
    perm = rng.permutation(n)
    X = X[perm]
    total = 0.0
    for i in range(0, n, batch_size):
        xb = X[i:i + batch_size]
        yb = y[i:i + batch_size]

        h = np.tanh(xb @ W1 + b1)
        pred = h @ W2 + b2
        err = pred - yb
        total += float((err ** 2).sum())

        d2 = err / len(xb)
        d1 = (d2 @ W2.T) * (1 - h ** 2)

        W2 -= lr * h.T @ d2
        b2 -= lr * d2.sum(axis=0)
        W1 -= lr * xb.T @ d1
        b1 -= lr * d1.sum(axis=0)
    if epoch % 50 == 0:
        print(epoch, total / n)
