# verdict: right

import numpy as np

# tanh inside, sigmoid at the end
np.random.seed(15)
X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]], dtype=np.float64)
y = np.array([[0., 1., 1., 0.]]).T
W_xh = np.random.normal(0, 0.8, size=(3, 4))
W_hy = np.random.normal(0, 0.8, size=(4, 1))
for k in range(1, 2001):
    hid = np.tanh(np.matmul(X, W_xh))
    yhat = 1.0 / (1.0 + np.exp(-np.matmul(hid, W_hy)))
    err = yhat - y
    gy = err * yhat * (1.0 - yhat)
    gh = np.matmul(gy, W_hy.T) * (1.0 - hid ** 2)
    W_hy = W_hy - 0.5 * np.matmul(hid.T, gy)
    W_xh = W_xh - 0.5 * np.matmul(X.T, gh)
    if k % 500 == 0:
        print(k, float(np.sum(err ** 2)))
