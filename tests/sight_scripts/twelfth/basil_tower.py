# verdict: wrong
# line: 30
# why: dropout mask is not applied on the way back
import numpy as np

rng = np.random.default_rng(90)
X = rng.normal(size=(80, 4))
Y = ((X[:, :1] + X[:, 1:2]) * X[:, 2:3] > 0).astype(float)

W1 = rng.normal(size=(4, 24)) * 0.5
b1 = np.zeros(24)
W2 = rng.normal(size=(24, 1)) * 0.5
b2 = np.zeros(1)
p_keep = 0.5
lr = 0.2


def forward(x, train=True):
    h = np.tanh(x @ W1 + b1)
    mask = (rng.random(h.shape) < p_keep) / p_keep if train else np.ones_like(h)
    hd = h * mask
    return h, mask, hd, 1 / (1 + np.exp(-(hd @ W2 + b2)))


for epoch in range(400):
    h, mask, hd, p = forward(X)
    dz2 = (p - Y) / len(X)
    dW2 = hd.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = (dz2 @ W2.T) * (1 - h ** 2)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    W2 -= lr * dW2
    b2 -= lr * db2
    W1 -= lr * dW1
    b1 -= lr * db1
    if epoch % 100 == 0:
        q = forward(X, train=False)[-1]
        print("epoch", epoch, "accuracy without dropping", np.mean((q > 0.5) == Y))
