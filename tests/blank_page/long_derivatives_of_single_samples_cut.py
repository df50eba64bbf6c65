# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the derivatives of each sample are brought to one length where they are longer
import numpy as np

rng = np.random.default_rng(149)
X = rng.normal(size=(15, 2))
y = (X[:, :1] * X[:, 1:2] > 0.05).astype(float)
X = X.T
y = y.T

W1 = rng.normal(0, 0.8, (3, 2))
W2 = rng.normal(0, 0.3, (1, 3))
lr = 0.05

for epoch in range(300):
    for i in range(15):
        x, t = X[:, i:i + 1], y[:, i:i + 1]
        z1 = W1 @ x
        a1 = np.tanh(z1)
        z2 = W2 @ a1
        p = np.tanh(z2)
        d2 = (p - t) * (1 - p ** 2)
        d1 = (W2.T @ d2) * (1 - a1 ** 2)
        g_W1 = d1 @ x.T
        g_W2 = d2 @ a1.T
        size = np.sqrt((g_W1 ** 2).sum() + (g_W2 ** 2).sum())
        scale = min(1.0, 0.5 / size)
        W1 -= lr * g_W1 * scale
        W2 -= lr * g_W2 * scale

print(W1)
print(W2)
