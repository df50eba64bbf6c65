# verdict: wrong
# first wrong: bias
# line: 36
# mistake: -
# why: a bias is moved ahead by a velocity that stays 0, and its own step is missing
import numpy as np

rng = np.random.default_rng(632)
X = np.array([[-0.89, 0.67, -1.0, 0.06], [0.72, -0.45, 0.39, 0.75], [0.1, -0.23, 0.57, -0.28], [-0.88, 0.09, 0.29, 0.71], [0.62, -0.5, -0.69, 0.84], [-0.75, -0.35, -0.96, -0.09], [0.91, -0.96, 0.2, 0.45], [0.07, 0.58, -0.13, 0.16], [-0.2, 0.08, 0.68, 0.75], [0.74, -0.0, 0.89, 0.13], [0.82, -0.11, -0.65, 0.35], [-0.77, -0.97, 0.68, -0.99]])
y = (X[:, :1] * X[:, 1:2] > 0.05).astype(float)

W1 = rng.normal(0, 0.3, (4, 5))
b1 = np.zeros((1, 5))
W2 = rng.normal(0, 0.8, (5, 6))
b2 = np.zeros((1, 6))
W3 = rng.normal(0, 0.3, (6, 5))
b3 = np.zeros((1, 5))
W4 = rng.normal(0, 0.3, (5, 1))
b4 = np.zeros((1, 1))
v_W1 = np.zeros_like(W1)
v_b1 = np.zeros_like(b1)
v_W2 = np.zeros_like(W2)
v_b2 = np.zeros_like(b2)
v_W3 = np.zeros_like(W3)
v_b3 = np.zeros_like(b3)
v_W4 = np.zeros_like(W4)
v_b4 = np.zeros_like(b4)
lr = 0.3

for epoch in range(300):
    for i in range(12):
        x, t = X[i:i + 1], y[i:i + 1]
        W1 += 0.9 * v_W1
        b1 += 0.9 * v_b1
        W2 += 0.9 * v_W2
        b2 += 0.9 * v_b2
        W3 += 0.9 * v_W3
        b3 += 0.9 * v_b3
        W4 += 0.9 * v_W4
        b4 += 0.9 * v_b4
        z1 = x @ W1 + b1
        a1 = np.arctan(z1)
        z2 = a1 @ W2 + b2
        a2 = np.arctan(z2)
        z3 = a2 @ W3 + b3
        a3 = np.arctan(z3)
        z4 = a3 @ W4 + b4
        p = 1 / (1 + np.exp(-z4))
        d4 = ((p - t) * p * (1 - p)) / x.shape[0]
        d3 = (d4 @ W4.T) * (1 / (1 + z3 ** 2))
        d2 = (d3 @ W3.T) * (1 / (1 + z2 ** 2))
        d1 = (d2 @ W2.T) * (1 / (1 + z1 ** 2))
        g_W1 = x.T @ d1
        g_b1 = d1.sum(axis=0, keepdims=True)
        g_W2 = a1.T @ d2
        g_b2 = d2.sum(axis=0, keepdims=True)
        g_W3 = a2.T @ d3
        g_b3 = d3.sum(axis=0, keepdims=True)
        g_W4 = a3.T @ d4
        g_b4 = d4.sum(axis=0, keepdims=True)
        W1 -= 0.9 * v_W1
        v_W1 = 0.9 * v_W1 - lr * g_W1
        W1 += v_W1
        b1 -= 0.9 * v_b1
        v_b1 = 0.9 * v_b1 - lr * g_b1
        b1 += v_b1
        W2 -= 0.9 * v_W2
        v_W2 = 0.9 * v_W2 - lr * g_W2
        W2 += v_W2
        W3 -= 0.9 * v_W3
        v_W3 = 0.9 * v_W3 - lr * g_W3
        W3 += v_W3
        b3 -= 0.9 * v_b3
        v_b3 = 0.9 * v_b3 - lr * g_b3
        b3 += v_b3
        W4 -= 0.9 * v_W4
        v_W4 = 0.9 * v_W4 - lr * g_W4
        W4 += v_W4
        b4 -= 0.9 * v_b4
        v_b4 = 0.9 * v_b4 - lr * g_b4
        b4 += v_b4

print(W1)
print(b1)
print(W2)
print(b2)
print(W3)
print(b3)
print(W4)
print(b4)
