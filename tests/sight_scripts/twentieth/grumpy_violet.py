# verdict: wrong
# line: 30
# why: updates: The velocity of the third layer is made from the second layer's velocity.
import numpy as np

rng = np.random.default_rng(88)
X = rng.uniform(-1, 1, (100, 3))
Y = np.sin(3 * X[:, :1]) * X[:, 1:2] + X[:, 2:]

H = 8
W1 = rng.normal(0, 0.8, (3, H)); b1 = np.zeros(H)
W2 = rng.normal(0, 0.4, (H, H)); b2 = np.zeros(H)
W3 = rng.normal(0, 0.4, (H, H)); b3 = np.zeros(H)
W4 = rng.normal(0, 0.4, (H, 1)); b4 = np.zeros(1)
v1, v2, v3, v4 = [np.zeros_like(w) for w in (W1, W2, W3, W4)]

lr, mu = 0.02, 0.8
for epoch in range(600):
    a1 = np.tanh(X @ W1 + b1)
    a2 = np.tanh(a1 @ W2 + b2)
    a3 = np.tanh(a2 @ W3 + b3)
    out = a3 @ W4 + b4

    d4 = 2 * (out - Y) / len(X)
    d3 = (d4 @ W4.T) * (1 - a3 ** 2)
    d2 = (d3 @ W3.T) * (1 - a2 ** 2)
    d1 = (d2 @ W2.T) * (1 - a1 ** 2)

    v4 = mu * v4 - lr * (a3.T @ d4)
    v3 = mu * v2 - lr * (a2.T @ d3)
    v2 = mu * v2 - lr * (a1.T @ d2)
    v1 = mu * v1 - lr * (X.T @ d1)

    W4 += v4
    W3 += v3
    W2 += v2
    W1 += v1
    b4 -= lr * d4.sum(axis=0)
    b3 -= lr * d3.sum(axis=0)
    b2 -= lr * d2.sum(axis=0)
    b1 -= lr * d1.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, np.mean((out - Y) ** 2))
