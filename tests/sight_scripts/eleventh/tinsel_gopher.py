# verdict: right
import numpy as np
np.random.seed(105)

X = np.random.randn(60, 5)
Y = (X.sum(1, keepdims=True) * X[:, :1] > 0) * 1.0

keep = 0.8
W1 = np.random.randn(5, 12) / np.sqrt(5)
W2 = np.random.randn(12, 1) / np.sqrt(12)
sigmoid = lambda z: 1 / (1 + np.exp(-z))

for step in range(500):
    mask = (np.random.rand(60, 12) < keep) / keep
    hid = sigmoid(X @ W1)
    drop = hid * mask
    out = sigmoid(drop @ W2)

    d_out = (out - Y) / len(X)
    d_hid = (d_out @ W2.T) * mask
    W2 -= 0.7 * np.dot(drop.T, d_out)
    W1 -= 0.7 * np.dot(X.T, d_hid * hid * (1 - hid))

test = sigmoid(sigmoid(X @ W1) @ W2)
print("train accuracy", np.mean((test > 0.5) == (Y > 0.5)))
