# verdict: wrong
# line: 28
# also: 29
# why: updates: The weight decay has the wrong sign: the weights are driven away from 0.
import numpy as np

rng = np.random.default_rng(81)
X = rng.uniform(-1, 1, (64, 2))
y = np.sin(np.pi * X[:, :1]) * np.cos(X[:, 1:])

W1 = rng.normal(0, 1, (2, 10))
b1 = np.zeros(10)
W2 = rng.normal(0, 0.3, (10, 1))
b2 = np.zeros(1)
lr = 0.1
decay = 1e-3

for epoch in range(1000):
    h = np.tanh(X @ W1 + b1)
    out = h @ W2 + b2
    err = (y - out) / len(X)

    back = (err @ W2.T) * (1 - h ** 2)
    gW2 = h.T @ err
    gW1 = X.T @ back

    # L2 penalty pulls the weights towards zero
    W2 += lr * (gW2 + decay * W2)
    W1 += lr * (gW1 + decay * W1)
    b2 += lr * err.sum(axis=0)
    b1 += lr * back.sum(axis=0)

print("mse %.5f  |W1| %.3f  |W2| %.3f" % (np.mean((y - out) ** 2), np.linalg.norm(W1), np.linalg.norm(W2)))
