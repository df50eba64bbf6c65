# verdict: right

import numpy as np
np.random.seed(0)

X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y = np.array([[0.], [1.], [1.], [0.]])

n_hidden = 4
w1 = np.random.randn(2, n_hidden)
b1 = np.zeros((1, n_hidden))
w2 = np.random.randn(n_hidden, 1)
b2 = np.zeros((1, 1))

logistic = lambda z: 1 / (1 + np.exp(-z))

for iteration in range(10000):
    hid = logistic(X @ w1 + b1)
    out = logistic(hid @ w2 + b2)
    d_out = (out - y) * out * (1 - out)
    d_hid = d_out @ w2.T * hid * (1 - hid)
    w2 -= 5.0 * hid.T @ d_out / 4
    b2 -= 5.0 * d_out.sum(axis=0, keepdims=True) / 4
    w1 -= 5.0 * X.T @ d_hid / 4
    b1 -= 5.0 * d_hid.sum(axis=0, keepdims=True) / 4
    if iteration % 2000 == 0:
        loss = np.mean((out - y) ** 2)
        print(f"iteration {iteration}: loss {loss:.5f}")
print(out.ravel())
