# verdict: wrong
# line: 22
# why: the old velocity is subtracted instead of kept, so the momentum pulls back

import numpy as np
rng = np.random.default_rng(18)
grid = np.linspace(-1, 1, 41)
x = np.column_stack([grid, np.ones_like(grid)])
y = np.sin(3 * grid)[:, None]

A = rng.normal(0, 1, (2, 6))
B = rng.normal(0, 1, (6, 1))
mA, mB = np.zeros_like(A), np.zeros_like(B)
lr, mu = 0.02, 0.9
for step in range(2001):
    h = np.tanh(x @ A)
    yhat = h @ B
    diff = yhat - y
    gpred = 2 * diff / len(x)
    ghy = h.T @ gpred
    gxh = x.T @ ((gpred @ B.T) * (1 - h * h))
    mB = -mu * mB - lr * ghy
    mA = mu * mA - lr * gxh
    B += mB
    A += mA
    if step % 500 == 0:
        print(step, "mse", float((diff ** 2).mean()))
