# verdict: wrong
# line: 26
# why: hidden delta: The hidden delta doesn't get the dropout mask, so dropped units are trained too.
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def train(X, y, hidden=24, p_keep=0.7, lr=0.2, epochs=300, batch=20, seed=0):
    rng = np.random.default_rng(seed)
    W1 = rng.normal(0, np.sqrt(1 / X.shape[1]), (X.shape[1], hidden))
    b1 = np.zeros(hidden)
    W2 = rng.normal(0, np.sqrt(1 / hidden), (hidden, 1))
    b2 = np.zeros(1)
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        for s in range(0, len(X), batch):
            sel = order[s:s + batch]
            xb, yb = X[sel], y[sel]
            h = np.tanh(xb @ W1 + b1)
            drop = rng.binomial(1, p_keep, h.shape) / p_keep
            hd = h * drop
            out = sigmoid(hd @ W2 + b2)

            d_out = (out - yb) / len(sel)
            d_h = d_out @ W2.T * (1 - h ** 2)
            W2 -= lr * hd.T @ d_out
            b2 -= lr * d_out.sum(axis=0)
            W1 -= lr * xb.T @ d_h
            b1 -= lr * d_h.sum(axis=0)
        if epoch % 60 == 0:
            full = sigmoid(np.tanh(X @ W1 + b1) @ W2 + b2)
            print(epoch, ((full > 0.5) == (y > 0.5)).mean())

rng = np.random.default_rng(70)
X = rng.normal(size=(110, 6))
y = (X[:, [0]] + np.abs(X[:, [1]]) > 0.8).astype(float)
train(X, y)
