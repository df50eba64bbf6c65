# verdict: right
import numpy as np

np.random.seed(62)
X = np.linspace(-1, 1, 40).reshape(-1, 1)
y = 2 * X + np.sin(4 * X)
y[::9] += 5          # some outliers
W1 = np.random.randn(1, 10)
b1 = np.random.randn(10)
W2 = np.random.randn(10, 1) * 0.5
b2 = np.zeros(1)
for i in range(2000):
    hid = np.tanh(X @ W1 + b1)
    r = hid @ W2 + b2 - y
    d = np.clip(r, -1, 1) / len(X)      # Huber with delta = 1
    d_hid = (d @ W2.T) * (1 - hid ** 2)
    W2 -= 0.1 * hid.T @ d
    b2 -= 0.1 * d.sum(axis=0)
    W1 -= 0.1 * X.T @ d_hid
    b1 -= 0.1 * d_hid.sum(axis=0)
print("median abs. residual:", np.median(np.abs(r)))
