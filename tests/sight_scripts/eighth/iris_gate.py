# verdict: wrong
# line: 21
# why: The shared weights get the gradient of the left branch only.
import numpy as np

# distance of two samples in a learned space: same weights for both
rng = np.random.default_rng(608)
A, B = rng.uniform(-1, 1, (15, 3)), rng.uniform(-1, 1, (15, 3))
t = np.abs(A[:, :1] - B[:, :1])
W = rng.normal(0, .6, (3, 5))
v = rng.normal(0, .6, (5, 1))
lr = 0.1
for k in range(500):
    ha = np.tanh(A @ W)
    hb = np.tanh(B @ W)
    diff = ha - hb
    out = (diff ** 2) @ v ** 2
    e = (out - t) / len(t)
    g_v = ((diff ** 2).T @ e) * 2 * v
    g_diff = e @ (v ** 2).T * 2 * diff
    g_W = A.T @ (g_diff * (1 - ha ** 2))
    v -= lr * g_v
    W -= lr * g_W
print("mse", np.mean((out - t) ** 2).round(5))
