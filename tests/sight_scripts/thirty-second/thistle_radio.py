# verdict: right
import numpy as np
# absolute error, so only the sign goes back
np.random.seed(0)
x = np.random.uniform(-2, 2, (64, 2))
x = np.column_stack((x, np.ones(64)))
y = (x[:, 0] * np.cos(x[:, 1])).reshape(-1, 1)
y[::9] += 4      # outliers
W = np.random.randn(3, 14) * 0.6
R = np.random.randn(14, 1) * 0.3
for it in range(1500):
    z = np.tanh(x @ W)
    res = z @ R - y
    d = np.sign(res) / 64
    gR = z.T @ d
    gW = x.T @ (d @ R.T * (1 - z ** 2))
    R -= 0.02 * gR
    W -= 0.02 * gW
    if it % 300 == 0:
        print(it, np.abs(res).mean())
