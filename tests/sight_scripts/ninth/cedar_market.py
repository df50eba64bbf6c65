# verdict: right

import numpy as np

def leaky(z):
    return np.where(z > 0, z, 0.01 * z)

def leaky_slope(z):
    return np.where(z > 0, 1.0, 0.01)

def softmax(z):
    z = z - np.max(z, axis=-1, keepdims=True)
    return np.exp(z) / np.sum(np.exp(z), axis=-1, keepdims=True)

def batches(x, t, size, rng):
    order = rng.permutation(len(x))
    for i in range(0, len(x), size):
        yield x[order[i:i + size]], t[order[i:i + size]]

rng = np.random.default_rng(80)
x = rng.uniform(-1, 1, (100, 2))
t = np.eye(2)[(x[:, 0] ** 2 + x[:, 1] ** 2 > 0.5).astype(int)]
W1 = rng.normal(0, 1, (2, 10))
b1 = rng.normal(0, 0.1, 10)
W2 = rng.normal(0, 0.3, (10, 2))
b2 = np.zeros(2)
rate = 0.02
for epoch in range(60):
    for xb, tb in batches(x, t, 10, rng):
        z = xb @ W1 + b1
        a = leaky(z)
        p = softmax(a @ W2 + b2)
        gz2 = p - tb
        gz1 = gz2 @ W2.T * leaky_slope(z)
        W2 -= rate * a.T @ gz2
        b2 -= rate * gz2.sum(0)
        W1 -= rate * xb.T @ gz1
        b1 -= rate * gz1.sum(0)
    if (epoch + 1) % 15 == 0:
        p = softmax(leaky(x @ W1 + b1) @ W2 + b2)
        print(epoch + 1, (p.argmax(1) == t.argmax(1)).mean())
