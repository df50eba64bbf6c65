# verdict: right
# 1-D convolution, global average pooling, one sigmoid: is there a "bump" in the signal?
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

rng = np.random.default_rng(16)
N, L, K, F = 60, 20, 5, 4

signals = rng.normal(0, 0.3, (N, L))
has_bump = rng.integers(0, 2, N)
for s, yes in zip(signals, has_bump):
    if yes:
        at = rng.integers(0, L - K)
        s[at:at + K] += [0.5, 1.2, 1.8, 1.2, 0.5]

kernels = rng.normal(0, 0.4, (F, K))
kbias = np.zeros(F)
w = rng.normal(0, 0.5, F)
c = 0.0
lr = 0.5

patches = sliding_window_view(signals, K, axis=1)            # N, L-K+1, K
for epoch in range(400):
    pre = np.einsum('npk,fk->npf', patches, kernels) + kbias
    act = np.maximum(pre, 0)
    pooled = act.mean(axis=1)
    prob = 1 / (1 + np.exp(-(pooled @ w + c)))
    loss = -np.mean(np.where(has_bump == 1, np.log(prob), np.log(1 - prob)))

    d = (prob - has_bump) / N
    d_pooled = d[:, None] * w
    d_pre = (pre > 0) * d_pooled[:, None, :] / pre.shape[1]

    w = w - lr * (d @ pooled)
    c = c - lr * d.sum()
    kernels = kernels - lr * np.einsum('npf,npk->fk', d_pre, patches)
    kbias = kbias - lr * d_pre.sum(axis=(0, 1))

    if epoch % 80 == 0:
        print(epoch, loss, np.mean((prob > 0.5) == has_bump))
