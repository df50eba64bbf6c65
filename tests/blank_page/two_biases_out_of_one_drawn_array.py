# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: two single biases are taken out of an array that is drawn; each is one for all nodes of its layer
import numpy as np
rng = np.random.default_rng(3)
X = rng.normal(size=(30, 4))
y = (X[:, :1] > 0).astype(float)
W1, W2 = rng.normal(size=(4, 8)) * 0.5, rng.normal(size=(8, 1)) * 0.5
b, c = rng.normal(size=2)
n = len(X)
lr = 0.1
for epoch in range(400):
    h = 1 / (1 + np.exp(-X @ W1 - b))
    out = 1 / (1 + np.exp(-h @ W2 - c))
    d2 = (out - y) * out * (1 - out)
    d1 = d2 @ W2.T * h * (1 - h)
    g2 = h.T @ d2 / n
    g1 = X.T @ d1 / n
    b -= lr * d1.sum() / n
    c -= lr * d2.sum() / n
    W2 -= lr * g2
    W1 -= lr * g1
