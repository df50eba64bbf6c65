# verdict: right
"""Tiny 1-D convolution net: is there an 'up-step' 0->1 pair in a row of 8 numbers?"""
import numpy as np

rng = np.random.default_rng(21)
L, K, F = 8, 3, 4


def make(n):
    X = rng.normal(0, 0.2, (n, L))
    y = np.zeros(n)
    for i in range(n):
        if rng.random() < 0.5:
            p = rng.integers(1, L)
            X[i, p] += 1.0
            X[i, p - 1] -= 1.0
            y[i] = 1
    return X, y


X, y = make(60)
kern = rng.normal(0, 0.5, (F, K))
kb = np.zeros(F)
w = rng.normal(0, 0.5, F * (L - K + 1))
wb = 0.0
lr = 0.05

for epoch in range(40):
    loss = 0.0
    for x, t in zip(X, y):
        # forward: windows, convolution, tanh, flatten, logistic
        win = np.lib.stride_tricks.sliding_window_view(x, K)
        act = np.tanh(win @ kern.T + kb)
        flat = act.reshape(-1)
        p = 1 / (1 + np.exp(-(flat @ w + wb)))
        loss -= t * np.log(p) + (1 - t) * np.log(1 - p)

        # backward
        g = p - t
        g_flat = g * w
        g_pre = g_flat.reshape(act.shape) * (1 - act ** 2)
        g_kern = np.zeros_like(kern)
        for pos in range(L - K + 1):
            for f in range(F):
                g_kern[f] += g_pre[pos, f] * x[pos:pos + K]
        kern -= lr * g_kern
        kb -= lr * g_pre.sum(axis=0)
        w -= lr * g * flat
        wb -= lr * g
    if epoch % 10 == 0:
        print(f"epoch {epoch:3d} mean loss {loss / len(X):.4f}")

print("kernels:")
print(kern.round(2))
