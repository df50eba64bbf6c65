# verdict: wrong
# first wrong: slope
# line: 35
# mistake: -
# why: the slope of tanh lacks its square: for each sample that is only another factor, and Adam divides it away
import numpy as np

rng = np.random.default_rng(834)
X = np.array([[-0.4, 0.33], [0.74, 0.49], [0.8, 0.31], [0.77, -0.2], [0.33, 0.84], [-0.06, 0.95], [-0.98, 0.84], [0.45, -0.31]])
y = np.where(X[:, :1] + X[:, 1:2] > 0.1, 1.0, -1.0)

W1 = rng.normal(0, 0.8, (2, 4))
b1 = np.zeros((1, 4))
W2 = rng.normal(0, 0.3, (4, 1))
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

for epoch in range(300):
    i = rng.integers(8)
    x, t = X[[i]], y[[i]]
    step += 1
    z1 = x @ W1 + b1
    a1 = np.tanh(z1)
    z2 = a1 @ W2 + b2
    p = np.tanh(z2)
    d2 = (p - t) * (1 - p)
    d1 = (d2 @ W2.T) * (1 - a1 ** 2)
    g_W1 = x.T @ d1
    g_b1 = d1.sum(axis=0, keepdims=True)
    g_W2 = a1.T @ d2
    g_b2 = d2.sum(axis=0, keepdims=True)
    v_W1 = 0.9 * v_W1 + 0.1 * g_W1
    s_W1 = 0.999 * s_W1 + 0.001 * g_W1 ** 2
    W1 -= lr * (v_W1 / (1 - 0.9 ** step)) / (np.sqrt(s_W1 / (1 - 0.999 ** step)) + 1e-8)
    v_b1 = 0.9 * v_b1 + 0.1 * g_b1
    s_b1 = 0.999 * s_b1 + 0.001 * g_b1 ** 2
    b1 -= lr * (v_b1 / (1 - 0.9 ** step)) / (np.sqrt(s_b1 / (1 - 0.999 ** step)) + 1e-8)
    v_W2 = 0.9 * v_W2 + 0.1 * g_W2
    s_W2 = 0.999 * s_W2 + 0.001 * g_W2 ** 2
    W2 -= lr * (v_W2 / (1 - 0.9 ** step)) / (np.sqrt(s_W2 / (1 - 0.999 ** step)) + 1e-8)
    v_b2 = 0.9 * v_b2 + 0.1 * g_b2
    s_b2 = 0.999 * s_b2 + 0.001 * g_b2 ** 2
    b2 -= lr * (v_b2 / (1 - 0.9 ** step)) / (np.sqrt(s_b2 / (1 - 0.999 ** step)) + 1e-8)

print(W1)
print(b1)
print(W2)
print(b2)
