# verdict: right
import numpy as np

rng = np.random.default_rng(40)
x = rng.uniform(-3, 3, (70, 1))
y = 5 * np.sign(x) + x

W1 = rng.normal(0, 1, (1, 12))
b1 = rng.normal(0, 1, (1, 12))
W2 = rng.normal(0, 1, (12, 1))
b2 = np.zeros((1, 1))
max_norm = 1.0
lr = 0.1


def clip(grads, limit):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads))
    if norm > limit:
        grads = [g * (limit / norm) for g in grads]
    return grads


for epoch in range(1000):
    h = np.tanh(x @ W1 + b1)
    pred = h @ W2 + b2

    dpred = 2 * (pred - y) / len(x)
    dW2 = h.T @ dpred
    db2 = dpred.sum(axis=0, keepdims=True)
    dh = dpred @ W2.T * (1 - h ** 2)
    dW1 = x.T @ dh
    db1 = dh.sum(axis=0, keepdims=True)

    dW1, db1, dW2, db2 = clip([dW1, db1, dW2, db2], max_norm)
    W1 -= lr * dW1
    b1 -= lr * db1
    W2 -= lr * dW2
    b2 -= lr * db2

    if epoch % 200 == 0:
        print(epoch, np.mean((pred - y) ** 2))
