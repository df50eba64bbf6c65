# verdict: right
# 1-d convolution, finds a spike in a noisy trace
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

gen = np.random.default_rng(37)
n, length, width, kernels = 60, 16, 4, 3
trace = gen.normal(0, 0.4, (n, length))
has = gen.integers(0, 2, n)
for row in np.flatnonzero(has):
    at = gen.integers(0, length - 3)
    trace[row, at:at + 3] += [1.0, -2.0, 1.0]

K = gen.normal(0, 0.5, (kernels, width))
kb = np.zeros(kernels)
w = gen.normal(0, 0.5, kernels)
wb = 0.0

win = sliding_window_view(trace, width, axis=1)              # n, pos, width
npos = win.shape[1]
for it in range(600):
    conv = np.einsum('npw,kw->npk', win, K) + kb
    r = np.maximum(conv, 0)
    pooled = r.mean(axis=1)
    p = 1 / (1 + np.exp(-(pooled @ w + wb)))

    d = (p - has) / n
    dpool = np.outer(d, w)
    dconv = (conv > 0) * dpool[:, None, :] / npos
    w = w - 2.0 * pooled.T @ d
    wb = wb - 2.0 * d.sum()
    K = K - 2.0 * np.einsum('npk,npw->kw', dconv, win)
    kb = kb - 2.0 * dconv.sum(axis=(0, 1))
    if it % 100 == 0:
        print(it, 'nll', -np.mean(np.log(np.where(has == 1, p, 1 - p))))
