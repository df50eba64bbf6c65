# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Adam of single samples, where all nodes are off in the first step and few numbers move in two steps alike
import numpy as np

rng = np.random.default_rng(86)
X = rng.normal(size=(30, 4))
y = (X[:, :1] * X[:, 1:2] > 0.05).astype(float)
X = np.hstack([X, np.ones((30, 1))])
X, y = X.T, y.T

W1 = rng.normal(0, 0.5, (6, 5))
W2 = rng.normal(0, 0.5, (1, 6))
v_W1 = np.zeros_like(W1)
v_W2 = np.zeros_like(W2)
s_W1 = np.zeros_like(W1)
s_W2 = np.zeros_like(W2)
lr = 0.01
step = 0


def forward(x, W1, W2):
    z1 = W1 @ x
    a1 = np.maximum(0, z1)
    z2 = W2 @ a1
    p = np.tanh(z2)
    return z1, a1, z2, p


for epoch in range(300):
    i = rng.integers(30)
    x, t = X[:, [i]], y[:, [i]]
    step += 1
    z1, a1, z2, p = forward(x, W1, W2)
    d2 = ((p - t) * (1 - p ** 2)) / x.shape[1]
    d1 = (W2.T @ d2) * ((z1 > 0))
    g_W1 = d1 @ x.T
    g_W2 = d2 @ a1.T
    v_W1 = 0.9 * v_W1 + 0.1 * g_W1
    s_W1 = 0.999 * s_W1 + 0.001 * g_W1 ** 2
    W1 -= lr * (v_W1 / (1 - 0.9 ** step)) / (np.sqrt(s_W1 / (1 - 0.999 ** step)) + 1e-8)
    W1 -= lr * 0.01 * W1
    v_W2 = 0.9 * v_W2 + 0.1 * g_W2
    s_W2 = 0.999 * s_W2 + 0.001 * g_W2 ** 2
    W2 -= lr * (v_W2 / (1 - 0.9 ** step)) / (np.sqrt(s_W2 / (1 - 0.999 ** step)) + 1e-8)
    W2 -= lr * 0.01 * W2

print(W1)
print(W2)
