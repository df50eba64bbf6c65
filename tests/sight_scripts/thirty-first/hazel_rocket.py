# verdict: wrong
# line: 25
import numpy as np
rng = np.random.default_rng(31)
# temperature model: hour and cloud cover -> temperature (scaled)
hour = rng.uniform(0, 24, 150)
cloud = rng.uniform(0, 1, 150)
X = np.column_stack([np.sin(hour * np.pi / 12), np.cos(hour * np.pi / 12), cloud])
y = (0.6 * X[:, 0] * (1 - cloud) + 0.2 * X[:, 1])[:, None]

n_hidden = 10
W_xh = rng.normal(0, 0.5, (3, n_hidden))
b_h = np.zeros((1, n_hidden))
W_hy = rng.normal(0, 0.5, (n_hidden, 1))
b_y = np.zeros((1, 1))
rate = 0.1

for epoch in range(1000):
    h = np.tanh(X @ W_xh + b_h)
    pred = h @ W_hy + b_y
    diff = pred - y
    mse = np.mean(diff ** 2)
    d_pred = 2 * diff / len(X)
    d_h = d_pred @ W_hy.T
    d_pre = d_h * (1 - h)
    W_hy -= rate * (h.T @ d_pred)
    b_y -= rate * d_pred.sum(axis=0, keepdims=True)
    W_xh -= rate * (X.T @ d_pre)
    b_h -= rate * d_pre.sum(axis=0, keepdims=True)
    if epoch % 200 == 0:
        print(f"{epoch=} {mse=:.5f}")
