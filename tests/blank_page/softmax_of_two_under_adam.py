# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: a softmax of two, sample by sample, under Adam with decay
import numpy as np

rng = np.random.default_rng(620)
X = np.array([[-0.51, 0.19, -0.01], [-0.51, -0.91, 0.19], [-0.85, 0.49, 0.87], [0.08, -0.87, -0.88], [0.36, -0.68, 0.48], [-0.97, -0.7, -0.8], [-0.49, 0.34, 0.1], [0.64, -0.5, 0.2], [0.58, 0.18, 0.77], [-0.43, 0.97, -0.26], [-0.95, 0.6, -0.25], [0.22, 0.54, 0.57], [0.15, 0.17, 0.07], [-0.14, -0.29, 0.75], [-0.99, 0.34, -0.88], [-0.28, 0.87, 0.19], [-0.58, -0.53, 0.46], [0.03, -0.2, 0.23], [0.87, 0.29, -0.31], [0.76, 0.33, -0.01], [-0.03, 0.74, 0.16], [-0.98, 0.08, 0.41], [0.47, -0.72, -0.22], [-0.26, -0.76, 0.6], [0.79, 0.13, 0.54], [0.05, 0.34, -0.28], [-0.84, 0.75, 0.47], [-0.4, -0.3, 0.75], [-0.46, 0.74, -0.08], [0.93, -0.69, 0.37]])
y = np.eye(2)[rng.integers(0, 2, 30)]
X = np.c_[np.ones(30), X]

W1 = rng.normal(0, 0.3, (4, 3))
W2 = rng.normal(0, 0.8, (3, 2))
v_W1 = np.zeros_like(W1)
s_W1 = np.zeros_like(W1)
v_W2 = np.zeros_like(W2)
s_W2 = np.zeros_like(W2)
lr = 0.01
step = 0

for epoch in range(300):
    for i in range(30):
        x, t = X[i:i + 1], y[i:i + 1]
        step += 1
        z1 = x @ W1
        a1 = np.where(z1 > 0, z1, np.exp(z1) - 1)
        z2 = a1 @ W2
        e = np.exp(z2 - z2.max(axis=1, keepdims=True))
        p = e / e.sum(axis=1, keepdims=True)
        d2 = (p - t)
        d1 = (d2 @ W2.T) * (np.where(z1 > 0, 1.0, np.exp(z1)))
        g_W1 = x.T @ d1
        g_W2 = a1.T @ d2
        v_W1 = 0.9 * v_W1 + 0.1 * g_W1
        s_W1 = 0.999 * s_W1 + 0.001 * g_W1 ** 2
        W1 *= 1 - lr * 0.01
        W1 -= lr * (v_W1 / (1 - 0.9 ** step)) / (np.sqrt(s_W1 / (1 - 0.999 ** step)) + 1e-8)
        v_W2 = 0.9 * v_W2 + 0.1 * g_W2
        s_W2 = 0.999 * s_W2 + 0.001 * g_W2 ** 2
        W2 *= 1 - lr * 0.01
        W2 -= lr * (v_W2 / (1 - 0.9 ** step)) / (np.sqrt(s_W2 / (1 - 0.999 ** step)) + 1e-8)

print(W1)
print(W2)
