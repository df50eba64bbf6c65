# verdict: wrong
# line: 25
# why: residual block: the gradient through the skip connection is missing
import numpy as np

rng = np.random.default_rng(33)
X = rng.normal(size=(50, 4))
y = np.sin(X).sum(axis=1, keepdims=True)

W0 = rng.normal(0, 0.5, (4, 8))
W1 = rng.normal(0, 0.3, (8, 8))
W2 = rng.normal(0, 0.3, (8, 1))
b0, b1, b2 = np.zeros(8), np.zeros(8), np.zeros(1)
lr = 0.1

for step in range(800):
    h0 = np.tanh(X @ W0 + b0)
    f = np.tanh(h0 @ W1 + b1)
    h1 = h0 + f                      # skip connection
    out = h1 @ W2 + b2

    g = (out - y) / len(X)
    g_h1 = g @ W2.T
    g_f = g_h1 * (1 - f ** 2)
    g_h0 = g_f @ W1.T
    g_z0 = g_h0 * (1 - h0 ** 2)

    W2 -= lr * h1.T @ g
    b2 -= lr * g.sum(0)
    W1 -= lr * h0.T @ g_f
    b1 -= lr * g_f.sum(0)
    W0 -= lr * X.T @ g_z0
    b0 -= lr * g_z0.sum(0)

    if step % 200 == 0:
        print(step, 0.5 * np.mean((out - y) ** 2))
