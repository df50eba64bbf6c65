# verdict: wrong
# line: 24
# also: 23
# two-layer net, batches, cross-entropy
import numpy as np

rng = np.random.default_rng(52)
X = rng.uniform(-3, 3, (240, 2))
Y = (np.abs(X.sum(axis=1)) < 1.5).astype(float)[:, None]

W1, b1 = rng.normal(0, 1, (2, 12)), rng.normal(0, 1, 12)
W2, b2 = rng.normal(0, 0.5, (12, 1)), np.zeros(1)
BATCH, lr = 24, 0.3


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for epoch in range(80):
    idx = rng.permutation(len(X))
    for s in range(0, len(X), BATCH):
        x = X[idx[s:s + BATCH]]
        y = Y[s:s + BATCH]
        h = np.tanh(x @ W1 + b1)
        p = sigmoid(h @ W2 + b2)
        g = (p - y) / BATCH
        gh = g @ W2.T * (1 - h ** 2)
        W2 -= lr * h.T @ g
        b2 -= lr * g.sum(0)
        W1 -= lr * x.T @ gh
        b1 -= lr * gh.sum(0)
    if epoch % 20 == 0:
        print(epoch, np.mean((sigmoid(np.tanh(X @ W1 + b1) @ W2 + b2) > 0.5) == Y))
