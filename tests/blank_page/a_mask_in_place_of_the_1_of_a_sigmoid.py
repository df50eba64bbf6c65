# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: kept / (1 + exp(-z)) is a mask times a sigmoid
import numpy as np
rng = np.random.default_rng(3)
X = rng.normal(size=(30, 4))
y = (X[:, :1] * X[:, 1:2] > 0).astype(float)
W1 = rng.normal(size=(4, 8)) * 0.5
W2 = rng.normal(size=(8, 1)) * 0.5
lr = 0.1
for epoch in range(400):
    kept = (rng.random((30, 8)) < 0.8) / 0.8
    h = kept * 1 / (1 + np.exp(-X @ W1))
    out = 1 / (1 + np.exp(-h @ W2))
    e = out - y
    d2 = e * out * (1 - out)
    s = 1 / (1 + np.exp(-X @ W1))
    d1 = d2 @ W2.T * kept * s * (1 - s)
    W2 -= lr * h.T @ d2
    W1 -= lr * X.T @ d1
print(np.mean(e ** 2))
