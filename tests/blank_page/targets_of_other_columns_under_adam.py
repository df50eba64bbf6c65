# verdict: wrong
# first wrong: error
# line: 34
# mistake: -
# why: the target is that of another sample than the one that was drawn, samples lie in columns, and a rule of its own makes the steps
import numpy as np

rng = np.random.default_rng(219)
X = rng.uniform(-1, 1, (8, 2))
y = (X[:, :1] > X[:, 1:2]) * 1.0
X = np.c_[np.ones(8), X]
X, y = X.T, y.T

W1 = rng.normal(0, 0.8, (5, 3))
W2 = rng.normal(0, 0.3, (1, 5))
v_W1 = np.zeros_like(W1)
v_W2 = np.zeros_like(W2)
s_W1 = np.zeros_like(W1)
s_W2 = np.zeros_like(W2)
lr = 0.01
step = 0


def forward(x, W1, W2):
    z1 = W1 @ x
    a1 = np.where(z1 > 0, z1, np.exp(z1) - 1)
    z2 = W2 @ a1
    p = 1 / (1 + np.exp(-z2))
    return z1, a1, z2, p


for epoch in range(300):
    i = rng.integers(8)
    x, t = X[:, [i]], y[:, [rng.integers(8)]]
    step += 1
    z1, a1, z2, p = forward(x, W1, W2)
    d2 = (p - t)
    d1 = (W2.T @ d2) * (np.where(z1 > 0, 1.0, np.exp(z1)))
    g_W1 = d1 @ x.T
    g_W2 = d2 @ a1.T
    g_W1 = g_W1 + 0.01 * W1
    v_W1 = 0.9 * v_W1 + 0.1 * g_W1
    s_W1 = 0.999 * s_W1 + 0.001 * g_W1 ** 2
    W1 -= lr * (v_W1 / (1 - 0.9 ** step)) / (np.sqrt(s_W1 / (1 - 0.999 ** step)) + 1e-8)
    g_W2 = g_W2 + 0.01 * W2
    v_W2 = 0.9 * v_W2 + 0.1 * g_W2
    s_W2 = 0.999 * s_W2 + 0.001 * g_W2 ** 2
    W2 -= lr * (v_W2 / (1 - 0.9 ** step)) / (np.sqrt(s_W2 / (1 - 0.999 ** step)) + 1e-8)

print(W1)
print(W2)
