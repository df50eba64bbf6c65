# verdict: right
import numpy as np

rng = np.random.default_rng(303)
# find the bump: 1-d convolution (width 3), tanh, mean, logistic
L, F, K, N = 10, 4, 3, 40
sig = rng.normal(0, 0.2, (N, L))
lab = rng.integers(0, 2, N).astype(float)
for i in range(N):
    if lab[i] == 1:
        p = rng.integers(0, L - 2)
        sig[i, p:p + 3] += [1, -1, 1]

ker = rng.normal(0, 0.5, (K, F))
kb = np.zeros(F)
out = rng.normal(0, 0.5, F)
ob = 0.0

win = np.stack([sig[:, i:i + L - K + 1] for i in range(K)], axis=2)   # N, positions, K
npos = win.shape[1]
for it in range(1000):
    a = np.tanh(win @ ker + kb)
    pool = a.mean(axis=1)
    z = pool @ out + ob
    p = 1 / (1 + np.exp(-z))
    d = (p - lab) / N
    g_out = pool.T @ d
    g_ob = d.sum()
    da = (d[:, None] * out)[:, None, :] / npos * (1 - a ** 2)
    g_ker = np.tensordot(win, da, axes=([0, 1], [0, 1]))
    g_kb = da.sum(axis=(0, 1))
    out -= 1.0 * g_out
    ob -= 1.0 * g_ob
    ker -= 1.0 * g_ker
    kb -= 1.0 * g_kb
    if it % 200 == 0:
        print(it, -np.mean(lab * np.log(p) + (1 - lab) * np.log(1 - p)))
