# verdict: wrong
# line: 31
# also: 32, 33
import numpy as np

rng = np.random.default_rng(909)
X = rng.normal(size=(70, 3))
y = (np.sin(X[:, :1]) + X[:, 1:2] * X[:, 2:]) / 2

W1 = rng.normal(size=(3, 14)) / np.sqrt(3)
W2 = rng.normal(size=(14, 1)) / np.sqrt(14)


def forward(X, W1, W2):
    h = np.tanh(X @ W1)
    return h, h @ W2


def loss(pred, y):
    return 0.5 * np.mean((pred - y) ** 2)


def gradients(X, y, h, pred, W2):
    g = (pred - y) / len(X)
    gW2 = h.T @ g
    gW1 = X.T @ (g @ W2.T * (1 - h ** 2))
    return gW1, gW2


lr = 0.002
h, pred = forward(X, W1, W2)
for step in range(400):
    gW1, gW2 = gradients(X, y, h, pred, W2)
    W1 -= lr * gW1
    W2 -= lr * gW2
    if step % 50 == 0:
        print(step, loss(pred, y))

h, pred = forward(X, W1, W2)
print("final", loss(pred, y))
