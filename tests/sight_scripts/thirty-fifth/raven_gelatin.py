# verdict: wrong
# line: 31
# also: 32
import numpy as np

rng = np.random.default_rng(17)
n, d, h = 150, 4, 16
X = rng.normal(size=(n, d))
y = np.tanh(X[:, [0]] - X[:, [1]]) * X[:, [2]]

W1 = rng.normal(0, 0.5, (d, h))
b1 = np.zeros(h)
W2 = rng.normal(0, 0.5, (h, 1))
b2 = np.zeros(1)
p_drop = 0.25
lr = 0.05

def forward(X, train):
    a = np.tanh(X @ W1 + b1)
    drop = np.ones_like(a)
    if train:
        drop = (rng.random(a.shape) > p_drop) / (1 - p_drop)
    out = (a * drop) @ W2 + b2
    return a, drop, out

for epoch in range(1000):
    a, drop, out = forward(X, train=True)
    err = (out - y) / n
    gW2 = (a * drop).T @ err
    gb2 = err.sum(axis=0)
    da = err @ W2.T
    dz = da * (1 - a ** 2)
    gW1 = X.T @ dz
    gb1 = dz.sum(axis=0)

    W1 -= lr * gW1
    b1 -= lr * gb1
    W2 -= lr * gW2
    b2 -= lr * gb2

    if epoch % 200 == 0:
        print(epoch, np.mean((forward(X, train=False)[2] - y) ** 2))
