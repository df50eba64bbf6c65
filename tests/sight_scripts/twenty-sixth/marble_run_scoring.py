# verdict: wrong
# line: 20
# also: 23
# why: forward pass: The hidden activations are computed once per epoch, but the weights change after every sample, so they are stale.
import numpy as np

rng = np.random.default_rng(13)
X = rng.uniform(-1, 1, (20, 2))
y = np.where(X[:, 0] * X[:, 1] > 0, 1.0, 0.0)

W = rng.normal(0, 1.5, (8, 2))
b = rng.normal(0, 1.5, 8)
v = rng.normal(0, 1, 8)
c = 0.0
lr = 0.3

squash = lambda q: 1 / (1 + np.exp(-q))

for epoch in range(200):
    hidden = np.tanh(X @ W.T + b)
    loss = 0.0
    for i in rng.permutation(len(X)):
        out = squash(hidden[i] @ v + c)
        loss -= np.log(out if y[i] == 1 else 1 - out)
        d_out = out - y[i]
        d_hid = d_out * v * (1 - hidden[i] ** 2)
        v -= lr * d_out * hidden[i]
        c -= lr * d_out
        W -= lr * np.outer(d_hid, X[i])
        b -= lr * d_hid
    if epoch % 50 == 0:
        print("epoch", epoch, "loss", loss / len(X))
