# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: a squared hinge loss, and batches in which nothing is left to learn: the weights only shrink
import numpy as np

rng = np.random.default_rng(437)
X = rng.normal(size=(30, 2))
y = np.where(X[:, :1] + X[:, 1:2] > 0.1, 1.0, -1.0)
X = X.T
y = y.T

W1 = rng.normal(0, 0.3, (3, 2))
W2 = rng.normal(0, 0.8, (3, 3))
W3 = rng.normal(0, 0.3, (6, 3))
W4 = rng.normal(0, 0.8, (1, 6))
lr = 0.05

for epoch in range(300):
    order = rng.permutation(30)
    for i in range(0, 30, 4):
        x, t = X[:, order[i:i + 4]], y[:, order[i:i + 4]]
        z1 = W1 @ x
        a1 = np.tanh(z1)
        z2 = W2 @ a1
        a2 = np.sin(z2)
        z3 = W3 @ a2
        a3 = np.maximum(0, z3)
        z4 = W4 @ a3
        p = z4
        d4 = -2 * t * np.maximum(0, 1 - t * p)
        d3 = (W4.T @ d4) * ((z3 > 0))
        d2 = (W3.T @ d3) * (np.cos(z2))
        d1 = (W2.T @ d2) * (1 - a1 ** 2)
        g_W1 = d1 @ x.T
        g_W2 = d2 @ a1.T
        g_W3 = d3 @ a2.T
        g_W4 = d4 @ a3.T
        W1 -= lr * (g_W1 + 0.01 * W1)
        W2 -= lr * (g_W2 + 0.01 * W2)
        W3 -= lr * (g_W3 + 0.01 * W3)
        W4 -= lr * (g_W4 + 0.01 * W4)

print(W1)
print(W2)
print(W3)
print(W4)
