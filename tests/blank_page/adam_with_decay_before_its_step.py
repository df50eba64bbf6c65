# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Adam with decoupled decay: each weight shrinks, and takes its step then
import numpy as np

rng = np.random.default_rng(33)
X = np.array([[0.01, 0.15], [-0.68, -0.74], [-0.3, -0.39], [0.98, 0.29], [-0.46, 0.36], [-0.92, 0.57], [-0.81, 0.85], [0.64, -0.48], [0.98, 0.1], [0.7, 0.41], [-0.18, 0.95], [-0.94, 0.01], [-0.21, 0.71], [-0.39, -0.3], [0.53, -0.6], [0.15, 0.71], [0.49, -0.91], [0.35, 0.01], [-0.74, -0.19], [0.68, 0.75], [0.3, 0.78], [0.53, -0.91], [0.34, 0.82], [-0.69, 0.4], [-0.99, -0.41], [0.34, 0.55], [-0.94, 0.76], [0.57, 0.07], [-0.14, 0.09], [-0.03, -0.11]])
y = (X[:, :1] * X[:, 1:2] > 0.05).astype(float)
X = np.c_[np.ones(30), X]

W1 = rng.normal(0, 0.8, (3, 6))
W2 = rng.normal(0, 0.5, (6, 3))
W3 = rng.normal(0, 0.8, (3, 3))
W4 = rng.normal(0, 0.3, (3, 1))
v_W1 = np.zeros_like(W1)
s_W1 = np.zeros_like(W1)
v_W2 = np.zeros_like(W2)
s_W2 = np.zeros_like(W2)
v_W3 = np.zeros_like(W3)
s_W3 = np.zeros_like(W3)
v_W4 = np.zeros_like(W4)
s_W4 = np.zeros_like(W4)
lr = 0.01
step = 0

for epoch in range(300):
    order = rng.permutation(30)
    for i in range(0, 30, 4):
        x, t = X[order[i:i + 4]], y[order[i:i + 4]]
        step += 1
        m = x.shape[0]
        z1 = x @ W1
        a1 = np.where(z1 > 0, z1, np.exp(z1) - 1)
        z2 = a1 @ W2
        a2 = np.log1p(np.exp(z2))
        z3 = a2 @ W3
        a3 = np.arctan(z3)
        z4 = a3 @ W4
        p = np.tanh(z4)
        d4 = ((p - t) * (1 - p ** 2)) / m
        d3 = (d4 @ W4.T) * (1 / (1 + z3 ** 2))
        d2 = (d3 @ W3.T) * (1 / (1 + np.exp(-z2)))
        d1 = (d2 @ W2.T) * (np.where(z1 > 0, 1.0, np.exp(z1)))
        g_W1 = x.T @ d1
        g_W2 = a1.T @ d2
        g_W3 = a2.T @ d3
        g_W4 = a3.T @ d4
        v_W1 = 0.9 * v_W1 + 0.1 * g_W1
        s_W1 = 0.999 * s_W1 + 0.001 * g_W1 ** 2
        W1 *= 1 - lr * 0.01
        W1 -= lr * (v_W1 / (1 - 0.9 ** step)) / (np.sqrt(s_W1 / (1 - 0.999 ** step)) + 1e-8)
        v_W2 = 0.9 * v_W2 + 0.1 * g_W2
        s_W2 = 0.999 * s_W2 + 0.001 * g_W2 ** 2
        W2 *= 1 - lr * 0.01
        W2 -= lr * (v_W2 / (1 - 0.9 ** step)) / (np.sqrt(s_W2 / (1 - 0.999 ** step)) + 1e-8)
        v_W3 = 0.9 * v_W3 + 0.1 * g_W3
        s_W3 = 0.999 * s_W3 + 0.001 * g_W3 ** 2
        W3 *= 1 - lr * 0.01
        W3 -= lr * (v_W3 / (1 - 0.9 ** step)) / (np.sqrt(s_W3 / (1 - 0.999 ** step)) + 1e-8)
        v_W4 = 0.9 * v_W4 + 0.1 * g_W4
        s_W4 = 0.999 * s_W4 + 0.001 * g_W4 ** 2
        W4 *= 1 - lr * 0.01
        W4 -= lr * (v_W4 / (1 - 0.9 ** step)) / (np.sqrt(s_W4 / (1 - 0.999 ** step)) + 1e-8)

print(W1)
print(W2)
print(W3)
print(W4)
