# verdict: right
import numpy as np

rng = np.random.default_rng(16)
X = rng.uniform(-2, 2, (70, 2))
Y = 1.5 * X[:, [0]] - X[:, [1]] + np.sin(2 * X[:, [0]])

W1 = rng.normal(0, 1, (2, 8))
b1 = np.zeros((1, 8))
W2 = rng.normal(0, 0.3, (8, 1))
S = rng.normal(0, 0.3, (2, 1))   # direct connection
b2 = np.zeros((1, 1))

lr = 0.05
for step in range(1000):
    H = np.tanh(X @ W1 + b1)
    out = H @ W2 + X @ S + b2
    d = 2.0 * (out - Y) / Y.size
    dH = (d @ W2.T) * (1.0 - H * H)
    W2 -= lr * (H.T @ d)
    S -= lr * (X.T @ d)
    b2 -= lr * d.sum()
    W1 -= lr * (X.T @ dH)
    b1 -= lr * dH.sum(axis=0, keepdims=True)
    if step % 200 == 0:
        print("step", step, "mse", np.mean((out - Y) ** 2))
