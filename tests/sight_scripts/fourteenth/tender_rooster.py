# verdict: wrong
# line: 31
# why: sum over the samples: gradients of the output layer are overwritten, only the last sample counts
import numpy as np

rng = np.random.default_rng(6)
X = rng.uniform(0, 1, (25, 2))
T = np.array([[1.0 if a + b > 1 else 0.0] for a, b in X])

W1, b1 = rng.normal(size=(6, 2)), np.zeros(6)
W2, b2 = rng.normal(size=(1, 6)), np.zeros(1)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x):
    h = sigmoid(W1 @ x + b1)
    return h, sigmoid(W2 @ h + b2)


lr = 1.0
for epoch in range(200):
    dW1, db1 = np.zeros_like(W1), np.zeros_like(b1)
    dW2, db2 = np.zeros_like(W2), np.zeros_like(b2)
    for x, t in zip(X, T):
        h, o = forward(x)
        d_o = (o - t) * o * (1 - o)
        d_h = (W2.T @ d_o) * h * (1 - h)
        dW2 = np.outer(d_o, h)
        db2 += d_o
        dW1 += np.outer(d_h, x)
        db1 += d_h
    W1 -= lr * dW1 / len(X)
    b1 -= lr * db1 / len(X)
    W2 -= lr * dW2 / len(X)
    b2 -= lr * db2 / len(X)
    if epoch % 40 == 0:
        print(epoch, sum(np.sum((forward(x)[1] - t) ** 2) for x, t in zip(X, T)))
