# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the weights are moved ahead in place, and set back before their step
import numpy as np

rng = np.random.default_rng(632)
X = rng.uniform(-1, 1, (30, 4))
y = (X[:, :1] > X[:, 1:2]) * 1.0
X = X.T
y = y.T

W1 = rng.normal(0, 0.8, (6, 4))
b1 = np.zeros((6, 1))
W2 = rng.normal(0, 0.8, (1, 6))
b2 = np.zeros((1, 1))
v_W1 = np.zeros_like(W1)
v_b1 = np.zeros_like(b1)
v_W2 = np.zeros_like(W2)
v_b2 = np.zeros_like(b2)
lr = 0.3

for epoch in range(300):
    x, t = X, y
    W1 += 0.9 * v_W1
    b1 += 0.9 * v_b1
    W2 += 0.9 * v_W2
    b2 += 0.9 * v_b2
    m = x.shape[1]
    z1 = W1 @ x + b1
    a1 = np.arctan(z1)
    z2 = W2 @ a1 + b2
    p = z2
    d2 = ((p - t)) / m
    d1 = (W2.T @ d2) * (1 / (1 + z1 ** 2))
    W1 -= 0.9 * v_W1
    v_W1 = 0.9 * v_W1 - lr * (d1 @ x.T)
    W1 += v_W1
    b1 -= 0.9 * v_b1
    v_b1 = 0.9 * v_b1 - lr * (d1.sum(axis=1, keepdims=True))
    b1 += v_b1
    W2 -= 0.9 * v_W2
    v_W2 = 0.9 * v_W2 - lr * (d2 @ a1.T)
    W2 += v_W2
    b2 -= 0.9 * v_b2
    v_b2 = 0.9 * v_b2 - lr * (d2.sum(axis=1, keepdims=True))
    b2 += v_b2

print(W1)
print(b1)
print(W2)
print(b2)
