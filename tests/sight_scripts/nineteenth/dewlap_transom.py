# verdict: wrong
# line: 25
# why: residual layer, the direct path is missing in the backward pass
import numpy as np

rng = np.random.default_rng(46)
X = rng.normal(0, 1, (80, 2))
Y = np.exp(-np.sum(X ** 2, axis=1, keepdims=True))
W1, b1 = rng.normal(0, 0.7, (2, 8)), np.zeros(8)
W2, b2 = rng.normal(0, 0.4, (8, 8)), np.zeros(8)
W3, b3 = rng.normal(0, 0.4, (8, 1)), np.zeros(1)
lr = 0.1

for step in range(800):
    h = np.tanh(X @ W1 + b1)
    f = np.tanh(h @ W2 + b2)
    r = h + f
    out = r @ W3 + b3
    if step % 100 == 0:
        print("step", step, "loss", 0.5 * np.mean((out - Y) ** 2))

    d_out = (out - Y) / len(X)
    d_r = d_out @ W3.T
    d_f = d_r * (1 - f ** 2)
    d_h = d_f @ W2.T
    d_z = d_h * (1 - h ** 2)

    W3 -= lr * r.T @ d_out
    b3 -= lr * d_out.sum(axis=0)
    W2 -= lr * h.T @ d_f
    b2 -= lr * d_f.sum(axis=0)
    W1 -= lr * X.T @ d_z
    b1 -= lr * d_z.sum(axis=0)
