# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: Adam, and behind its step each weight shrinks by a share of itself
import numpy as np

rng = np.random.default_rng(651)
X = np.array([[-0.17, 0.46, -0.47, -0.47], [0.01, -0.59, -0.01, -0.71], [-0.17, 0.52, -0.19, 0.93], [0.48, -0.01, 0.58, 0.1], [-0.69, 0.39, 0.93, 0.92], [0.81, -0.45, 0.15, 0.39], [0.59, 0.86, -0.73, 0.35], [0.15, -0.94, -0.37, -0.42]])
y = (X[:, :1] > X[:, 1:2]) * 1.0

W1 = rng.normal(0, 0.8, (4, 4))
b1 = np.zeros((1, 4))
W2 = rng.normal(0, 0.8, (4, 1))
b2 = np.zeros((1, 1))
v_W1 = np.zeros_like(W1)
s_W1 = np.zeros_like(W1)
v_b1 = np.zeros_like(b1)
s_b1 = np.zeros_like(b1)
v_W2 = np.zeros_like(W2)
s_W2 = np.zeros_like(W2)
v_b2 = np.zeros_like(b2)
s_b2 = np.zeros_like(b2)
lr = 0.01
step = 0


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.arctan(z1)
    z2 = a1 @ W2 + b2
    p = 1 / (1 + np.exp(-z2))
    return z1, a1, z2, p


def backward(x, t, m, z1, a1, z2, p, W1, b1, W2, b2):
    d2 = ((p - t)) / m
    d1 = (d2 @ W2.T) * (1 / (1 + z1 ** 2))
    return x.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)


for epoch in range(300):
    x, t = X, y
    step += 1
    m = x.shape[0]
    z1, a1, z2, p = forward(x, W1, b1, W2, b2)
    g_W1, g_b1, g_W2, g_b2 = backward(x, t, m, z1, a1, z2, p, W1, b1, W2, b2)
    v_W1 = 0.9 * v_W1 + 0.1 * g_W1
    s_W1 = 0.999 * s_W1 + 0.001 * g_W1 ** 2
    W1 -= lr * (v_W1 / (1 - 0.9 ** step)) / (np.sqrt(s_W1 / (1 - 0.999 ** step)) + 1e-8)
    W1 -= lr * 0.01 * W1
    v_b1 = 0.9 * v_b1 + 0.1 * g_b1
    s_b1 = 0.999 * s_b1 + 0.001 * g_b1 ** 2
    b1 -= lr * (v_b1 / (1 - 0.9 ** step)) / (np.sqrt(s_b1 / (1 - 0.999 ** step)) + 1e-8)
    b1 -= lr * 0.01 * b1
    v_W2 = 0.9 * v_W2 + 0.1 * g_W2
    s_W2 = 0.999 * s_W2 + 0.001 * g_W2 ** 2
    W2 -= lr * (v_W2 / (1 - 0.9 ** step)) / (np.sqrt(s_W2 / (1 - 0.999 ** step)) + 1e-8)
    W2 -= lr * 0.01 * W2
    v_b2 = 0.9 * v_b2 + 0.1 * g_b2
    s_b2 = 0.999 * s_b2 + 0.001 * g_b2 ** 2
    b2 -= lr * (v_b2 / (1 - 0.9 ** step)) / (np.sqrt(s_b2 / (1 - 0.999 ** step)) + 1e-8)
    b2 -= lr * 0.01 * b2

print(W1)
print(b1)
print(W2)
print(b2)
