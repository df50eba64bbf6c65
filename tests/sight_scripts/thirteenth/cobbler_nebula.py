# verdict: right
import numpy as np

rng = np.random.default_rng(99)

# 4-bit parity, trained in mini-batches of five
X = np.array([[int(b) for b in f"{n:04b}"] for n in range(16)], dtype=float)
y = (X.sum(axis=1) % 2)[:, None]

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

W0 = rng.normal(0, 1, (4, 12)); b0 = np.zeros(12)
W1 = rng.normal(0, 1, (12, 1)); b1 = np.zeros(1)
alpha, batch_size = 1.0, 5

def batches():
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        pick = order[start:start + batch_size]
        yield X[pick], y[pick]

for epoch in range(1501):
    for xb, yb in batches():
        h = np.tanh(xb @ W0 + b0)
        o = sigmoid(h @ W1 + b1)
        d_o = (o - yb) * o * (1 - o)
        d_h = (d_o @ W1.T) * (1 - h * h)
        W1 -= alpha * h.T @ d_o
        b1 -= alpha * d_o.sum(0)
        W0 -= alpha * xb.T @ d_h
        b0 -= alpha * d_h.sum(0)
    if epoch % 300 == 0:
        everything = sigmoid(np.tanh(X @ W0 + b0) @ W1 + b1)
        print(epoch, np.abs(everything - y).mean())
