# verdict: wrong
# line: 23
# why: dropout mask forgotten in the backward pass
import numpy as np
rng = np.random.RandomState(33)
X = rng.uniform(-2, 2, (80, 1))
Y = np.cos(2 * X) + 0.05 * rng.randn(80, 1)
W1, b1 = rng.randn(1, 30), rng.randn(30)
W2, b2 = rng.randn(30, 1) * 0.2, np.zeros(1)
p_drop = 0.2
for epoch in range(150):
    idx = rng.permutation(80)
    for batch in np.split(idx, 4):
        xb, yb = X[batch], Y[batch]
        act = np.tanh(xb @ W1 + b1)
        mask = (rng.rand(*act.shape) > p_drop) / (1 - p_drop)
        h = act * mask
        out = h @ W2 + b2
        g = 2 * (out - yb) / len(xb)
        gW2 = h.T @ g
        gb2 = g.sum(0)
        gh = g @ W2.T
        gz = gh * (1 - act ** 2)
        W2 -= 0.02 * gW2
        b2 -= 0.02 * gb2
        W1 -= 0.02 * xb.T @ gz
        b1 -= 0.02 * gz.sum(0)
print(np.mean((np.tanh(X @ W1 + b1) @ W2 + b2 - Y) ** 2))
