# verdict: right
import numpy as np
# small convolution: one kernel bank slides over a 1-D signal
rng = np.random.default_rng(14)
S = rng.normal(size=(24, 10))
target = (S[:, 2:] * S[:, :-2]).mean(axis=1, keepdims=True)
K = rng.normal(size=(3, 4)) * 0.4
kb = np.zeros(4)
R = rng.normal(size=(4 * 8, 1)) * 0.2
win = np.stack([S[:, i:i + 3] for i in range(8)], axis=1)      # 24, 8, 3
alpha = 0.1
for it in range(1500):
    m = np.tanh(win @ K + kb)                                 # 24, 8, 4
    flat = m.reshape(24, -1)
    guess = flat @ R
    err = guess - target
    d_guess = 2 * err / err.size
    dm = (d_guess @ R.T).reshape(m.shape) * (1 - m * m)
    R = R - alpha * flat.T @ d_guess
    K = K - alpha * np.einsum("npk,npf->kf", win, dm)
    kb = kb - alpha * dm.sum(axis=(0, 1))
    if it % 300 == 0:
        print(it, (err ** 2).mean())
