# verdict: wrong
# line: 17
# also: 18, 19
# why: forward pass: The default arguments keep the initial weights, so the forward pass never sees the trained ones.
import numpy as np

rng = np.random.default_rng(9)
X = rng.normal(size=(80, 3))
y = np.tanh(X[:, :1] - X[:, 1:2] * X[:, 2:])

W1 = rng.normal(0, 0.6, (3, 10))
b1 = np.zeros(10)
W2 = rng.normal(0, 0.6, (10, 1))
b2 = np.zeros(1)


def forward(x, W1=W1, b1=b1, W2=W2, b2=b2):
    hidden = np.tanh(x @ W1 + b1)
    return hidden, hidden @ W2 + b2


def backward(x, hidden, out, target):
    d_out = (out - target) / len(x)
    d_hidden = (d_out @ W2.T) * (1 - hidden ** 2)
    return x.T @ d_hidden, d_hidden.sum(0), hidden.T @ d_out, d_out.sum(0)


lr = 0.1
for epoch in range(500):
    hidden, out = forward(X)
    gW1, gb1, gW2, gb2 = backward(X, hidden, out, y)
    W1 = W1 - lr * gW1
    b1 = b1 - lr * gb1
    W2 = W2 - lr * gW2
    b2 = b2 - lr * gb2
    if epoch % 100 == 0:
        print(epoch, ((out - y) ** 2).mean())
