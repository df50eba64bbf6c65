# verdict: wrong
# line: 19
# also: 16
# why: hidden layer computed once per epoch and used for all its mini-batches though the weights change
import numpy as np

rng = np.random.default_rng(45)
X = rng.uniform(-1, 1, (80, 3))
Y = np.sin(2 * X[:, :1]) * X[:, 1:2] + 0.5 * X[:, 2:]
theta1 = rng.normal(0, 0.8, (3, 9))
theta2 = rng.normal(0, 0.5, (9, 1))
step_size, bs = 0.2, 10

for epoch in range(150):
    total = 0.0
    H_all = np.tanh(X @ theta1)
    for k in range(0, 80, bs):
        part = slice(k, k + bs)
        H = H_all[part]
        out = H @ theta2
        d_out = (out - Y[part]) / bs
        total += float(((out - Y[part]) ** 2).sum())
        d_hid = (d_out @ theta2.T) * (1 - H ** 2)
        theta2 -= step_size * H.T @ d_out
        theta1 -= step_size * X[part].T @ d_hid
    if epoch % 30 == 0:
        print(epoch, total / 80)
