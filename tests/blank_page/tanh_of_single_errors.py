# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the tanh of the error goes back, sample by sample, from outputs that lie between 0 and 1 at times
import numpy as np

rng = np.random.default_rng(29)
X = np.array([[-0.63, -0.92], [0.25, -0.69], [-0.09, -0.92], [0.71, 0.64], [-0.94, 0.75], [-0.34, 0.1], [0.07, -0.25], [-0.94, 0.07], [-0.31, 0.88], [-0.01, -0.23], [-0.97, 0.27], [-0.18, -0.12]])
y = X[:, :1] * X[:, 1:2] - 0.4
X = X.T
y = y.T

W1 = rng.normal(0, 0.3, (5, 2))
b1 = np.zeros((5, 1))
W2 = rng.normal(0, 0.5, (1, 5))
b2 = np.zeros((1, 1))
lr = 0.05

for epoch in range(300):
    for i in range(12):
        x, t = X[:, i:i + 1], y[:, i:i + 1]
        z1 = W1 @ x + b1
        a1 = z1 / (1 + np.abs(z1))
        z2 = W2 @ a1 + b2
        p = z2
        d2 = np.tanh(p - t)
        d1 = (W2.T @ d2) * (1 / (1 + np.abs(z1)) ** 2)
        g_W1 = d1 @ x.T
        g_b1 = d1.sum(axis=1, keepdims=True)
        g_W2 = d2 @ a1.T
        g_b2 = d2.sum(axis=1, keepdims=True)
        W1 -= lr * g_W1
        b1 -= lr * g_b1
        W2 -= lr * g_W2
        b2 -= lr * g_b2

print(W1)
print(b1)
print(W2)
print(b2)
