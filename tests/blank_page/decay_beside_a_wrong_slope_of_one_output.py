# verdict: wrong
# first wrong: slope
# line: 25
# mistake: -
# why: the slope of the one output lacks a factor, and the weights shrink by one share
import numpy as np

rng = np.random.default_rng(834)
X = np.array([[-0.4, 0.33], [0.74, 0.49], [0.8, 0.31], [0.77, -0.2], [0.33, 0.84], [-0.06, 0.95], [-0.98, 0.84], [0.45, -0.31]])
y = (X[:, :1] * X[:, 1:2] > 0.05).astype(float)

W1 = rng.normal(0, 0.8, (2, 4))
b1 = np.zeros((1, 4))
W2 = rng.normal(0, 0.3, (4, 1))
b2 = np.zeros((1, 1))
lr = 0.05

for epoch in range(300):
    for i in range(8):
        x, t = X[i:i + 1], y[i:i + 1]
        z1 = x @ W1 + b1
        a1 = np.tanh(z1)
        z2 = a1 @ W2 + b2
        p = 1 / (1 + np.exp(-z2))
        d2 = (p - t) * p
        d1 = (d2 @ W2.T) * (1 - a1 ** 2)
        g_W1 = x.T @ d1
        g_b1 = d1.sum(axis=0, keepdims=True)
        g_W2 = a1.T @ d2
        g_b2 = d2.sum(axis=0, keepdims=True)
        W1 -= lr * g_W1
        W1 *= 0.999
        b1 -= lr * g_b1
        b1 *= 0.999
        W2 -= lr * g_W2
        W2 *= 0.999
        b2 -= lr * g_b2
        b2 *= 0.999

print(W1)
print(b1)
print(W2)
print(b2)
