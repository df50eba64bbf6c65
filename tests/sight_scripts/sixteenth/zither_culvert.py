# verdict: wrong
# line: 38
# why: L2 term subtracted from the gradient of the first layer
import numpy as np

np.random.seed(26)

N = 60
X = np.random.uniform(-1, 1, (N, 4))
y = np.prod(X[:, :2], axis=1, keepdims=True) + X[:, 2:3]

reg = 0.005
step = 0.2

W1 = np.random.randn(4, 10) * 0.5
b1 = np.zeros(10)
W2 = np.random.randn(10, 1) * 0.3
b2 = np.zeros(1)


def loss_fn(pred):
    data = 0.5 * np.mean((pred - y) ** 2)
    penalty = 0.5 * reg * (np.sum(W1 ** 2) + np.sum(W2 ** 2))
    return data + penalty


for it in range(1000):
    # forward
    hid = np.tanh(X @ W1 + b1)
    pred = hid @ W2 + b2
    if it % 250 == 0:
        print("iteration", it, "loss", loss_fn(pred))
    # backward
    dpred = (pred - y) / N
    gW2 = hid.T @ dpred + reg * W2
    gb2 = dpred.sum(0)
    dhid = dpred @ W2.T * (1 - hid ** 2)
    gW1 = X.T @ dhid - reg * W1
    gb1 = dhid.sum(0)
    # update
    W1 -= step * gW1
    b1 -= step * gb1
    W2 -= step * gW2
    b2 -= step * gb2
