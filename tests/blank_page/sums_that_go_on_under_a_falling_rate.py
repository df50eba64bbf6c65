# verdict: wrong
# first wrong: update
# line: 33
# mistake: -
# why: the gradients are summed up over all iterations: as the rate falls, that looks like a momentum that keeps nearly all
import numpy as np

rng = np.random.default_rng(789)
X = np.array([[-0.63, -0.35], [0.96, 0.93], [0.47, 0.83], [-0.63, -0.42], [0.48, 0.27], [0.23, -0.48]])
y = (X[:, :1] > X[:, 1:2]) * 1.0
X = X.T
y = y.T

W1 = rng.normal(0, 0.3, (6, 2))
W2 = rng.normal(0, 0.5, (4, 6))
W3 = rng.normal(0, 0.5, (1, 4))
total_W1 = 0
total_W2 = 0
total_W3 = 0
lr = 0.05

for epoch in range(300):
    x, t = X, y
    z1 = W1 @ x
    a1 = np.sin(z1)
    z2 = W2 @ a1
    a2 = np.sin(z2)
    z3 = W3 @ a2
    p = 1 / (1 + np.exp(-z3))
    d3 = (p - t)
    d2 = (W3.T @ d3) * (np.cos(z2))
    d1 = (W2.T @ d2) * (np.cos(z1))
    g_W1 = total_W1 = total_W1 + d1 @ x.T
    g_W2 = total_W2 = total_W2 + d2 @ a1.T
    g_W3 = total_W3 = total_W3 + d3 @ a2.T
    rate = lr * 0.5 * (1 + np.cos(np.pi * epoch / 400))
    W1 -= rate * g_W1
    W2 -= rate * g_W2
    W3 -= rate * g_W3

print(W1)
print(W2)
print(W3)
