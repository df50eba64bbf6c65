# verdict: wrong
# line: 25
# also: 26
# why: dropout mask isn't applied in the backward pass
import numpy as np

rng = np.random.default_rng(83)
X = rng.uniform(-1, 1, (80, 5))
y = (X ** 2).sum(axis=1, keepdims=True)
W1 = rng.normal(0, 0.8, (5, 20)); b1 = np.zeros(20)
W2 = rng.normal(0, 0.2, (20, 1)); b2 = np.zeros(1)
p_drop = 0.3
lr = 0.02

for epoch in range(1000):
    h = np.tanh(X @ W1 + b1)
    drop = (rng.random(h.shape) > p_drop) / (1 - p_drop)
    hd = h * drop
    out = hd @ W2 + b2
    diff = out - y

    g_out = 2 * diff / len(X)
    gW2 = hd.T @ g_out
    gb2 = g_out.sum(axis=0)
    g_h = g_out @ W2.T
    g_z = g_h * (1 - h ** 2)
    gW1 = X.T @ g_z
    gb1 = g_z.sum(axis=0)

    W1 -= lr * gW1; b1 -= lr * gb1
    W2 -= lr * gW2; b2 -= lr * gb2
    if epoch % 200 == 0:
        clean = np.tanh(X @ W1 + b1) @ W2 + b2
        print("epoch", epoch, "mse", np.mean((clean - y) ** 2))
