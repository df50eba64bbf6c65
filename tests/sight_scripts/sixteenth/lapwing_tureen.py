# verdict: right
import numpy as np

rng = np.random.default_rng(19)
n, length, k, filters = 60, 16, 4, 5
t = np.arange(length)
label = np.arange(n) % 2
freq = np.where(label == 1, 1.6, 0.6)[:, None]
signals = np.sin(freq * t + rng.uniform(0, 6, (n, 1))) + 0.1 * rng.normal(size=(n, length))

# every window of k neighbours becomes one row: a convolution is then a product
windows = np.stack([signals[:, i:i + k] for i in range(length - k + 1)], axis=1)
spots = windows.shape[1]

K = rng.normal(0, 0.5, (k, filters))
kb = np.zeros(filters)
w = rng.normal(0, 0.5, filters)
wb = 0.0
lr = 1.0

for epoch in range(500):
    pre = windows @ K + kb
    act = np.maximum(pre, 0)
    pooled = act.mean(axis=1)
    p = 1 / (1 + np.exp(-(pooled @ w + wb)))

    d = (p - label) / n
    d_pooled = np.outer(d, w)
    d_pre = (d_pooled[:, None, :] / spots) * (pre > 0)

    K -= lr * np.tensordot(windows, d_pre, axes=([0, 1], [0, 1]))
    kb -= lr * d_pre.sum(axis=(0, 1))
    w -= lr * pooled.T @ d
    wb -= lr * d.sum()

    if epoch % 100 == 0:
        print(epoch, "accuracy", ((p > 0.5) == label).mean())
