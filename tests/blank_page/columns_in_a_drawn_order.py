# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: samples in columns, in an order that is drawn anew, under a rate that falls
import numpy as np

rng = np.random.default_rng(640)
X = rng.uniform(-1, 1, (12, 2))
y = np.hstack([0.5 * X[:, :1] ** 2, 0.3 * X[:, 1:2] - 0.2])
X = np.c_[np.ones(12), X]
X = X.T
y = y.T

W1 = rng.normal(0, 0.8, (4, 3))
W2 = rng.normal(0, 0.5, (4, 4))
W3 = rng.normal(0, 0.3, (2, 4))
lr = 0.3

for epoch in range(300):
    order = rng.permutation(12)
    for i in range(0, 12, 4):
        x, t = X[:, order[i:i + 4]], y[:, order[i:i + 4]]
        m = x.shape[1]
        z1 = W1 @ x
        a1 = np.tanh(z1)
        z2 = W2 @ a1
        a2 = np.tanh(z2)
        z3 = W3 @ a2
        p = z3
        d3 = (np.clip(p - t, -0.5, 0.5)) / m
        d2 = (W3.T @ d3) * (1 - a2 ** 2)
        d1 = (W2.T @ d2) * (1 - a1 ** 2)
        g_W1 = d1 @ x.T
        g_W2 = d2 @ a1.T
        g_W3 = d3 @ a2.T
        W1 -= lr / (1 + 0.01 * epoch) * g_W1
        W2 -= lr / (1 + 0.01 * epoch) * g_W2
        W3 -= lr / (1 + 0.01 * epoch) * g_W3

print(W1)
print(W2)
print(W3)
