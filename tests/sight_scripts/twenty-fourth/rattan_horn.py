# verdict: wrong
# line: 14
# why: output delta: outside of delta the Huber gradient is +delta for either sign of the error
import numpy as np

rng = np.random.default_rng(48)
DELTA = 1.0

x = rng.uniform(-2, 2, (96, 1))
t = 2 * np.sin(2 * x) + 0.1 * rng.standard_t(2, x.shape)


def dhuber(e):
    return np.where(np.abs(e) <= DELTA, e, DELTA)


def batches(n, size):
    p = rng.permutation(n)
    for i in range(0, n, size):
        yield p[i:i + size]


W1 = rng.normal(0, 1.5, (1, 14))
b1 = rng.normal(0, 1, 14)
W2 = rng.normal(0, 0.3, (14, 1))
b2 = np.zeros(1)
lr = 0.1

for epoch in range(200):
    for pick in batches(len(x), 24):
        bx, bt = x[pick], t[pick]
        h = np.tanh(bx @ W1 + b1)
        out = h @ W2 + b2
        d_out = dhuber(out - bt) / len(bx)
        d_hid = d_out @ W2.T * (1 - h * h)
        W2 -= lr * h.T @ d_out
        b2 -= lr * d_out.sum(axis=0)
        W1 -= lr * bx.T @ d_hid
        b1 -= lr * d_hid.sum(axis=0)

out = np.tanh(x @ W1 + b1) @ W2 + b2
print("median absolute error: %.4f" % np.median(np.abs(out - t)))
