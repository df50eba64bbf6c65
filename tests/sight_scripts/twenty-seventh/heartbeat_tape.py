# verdict: right
# 1-d convolution (one filter bank), global sum, sigmoid: is there a spike in the trace?
import numpy as np

np.random.seed(19)
L, K, F, N = 16, 3, 4, 60
traces = np.random.randn(N, L) * 0.2
label = np.zeros(N)
for i in range(0, N, 2):
    pos = np.random.randint(1, L - 1)
    traces[i, pos - 1:pos + 2] += [-0.6, 1.5, -0.6]
    label[i] = 1

filt = np.random.randn(F, K) * 0.5
fb = np.zeros(F)
w = np.random.randn(F) * 0.3
b = 0.0
lr = 0.1

# windows[n, p, k] = traces[n, p + k]
windows = np.stack([traces[:, p:p + K] for p in range(L - K + 1)], axis=1)

for epoch in range(800):
    conv = windows @ filt.T + fb
    act = np.maximum(conv, 0)
    pooled = act.mean(axis=1)
    prob = 1 / (1 + np.exp(-(pooled @ w + b)))

    d = (prob - label) / N
    d_pool = np.outer(d, w)
    d_conv = np.repeat(d_pool[:, None, :], L - K + 1, axis=1) / (L - K + 1) * (conv > 0)

    w -= lr * 10 * pooled.T @ d
    b -= lr * 10 * d.sum()
    filt -= lr * 10 * np.einsum("npf,npk->fk", d_conv, windows)
    fb -= lr * 10 * d_conv.sum(axis=(0, 1))

    if epoch % 200 == 0:
        print(epoch, np.mean((prob > 0.5) == label))
