# verdict: wrong
# line: 35
import numpy as np

rng = np.random.default_rng(1234)

# edges in a row of pixels: output 1 where neighbouring pixels differ a lot, all places at once
L, K, F, N = 10, 3, 5, 24
rows = rng.random((N, L)).round()
rows = rows + rng.normal(0, 0.05, rows.shape)
steps = (np.abs(rows[:, 2:] - rows[:, :-2]) > 0.5).astype(float)      # (N, L-2)

kern = rng.normal(0, 0.8, (F, K))
kb = np.zeros(F)
mix = rng.normal(0, 0.5, F)
mb = 0.0
lr = 0.3

for epoch in range(400):
    maps = np.zeros((N, F, L - K + 1))
    for f in range(F):
        for k in range(K):
            maps[:, f, :] += kern[f, k] * rows[:, k:k + L - K + 1]
        maps[:, f, :] += kb[f]
    act = np.tanh(maps)
    out = 1 / (1 + np.exp(-(np.tensordot(act, mix, axes=(1, 0)) + mb)))

    dout = (out - steps) / steps.size
    dmix = np.einsum('np,nfp->f', dout, act)
    dact = dout[:, None, :] * mix[None, :, None]
    dmaps = dact * (1 - act ** 2)
    dkern = np.zeros_like(kern)
    for f in range(F):
        for k in range(K):
            dkern[f, K - 1 - k] = np.sum(dmaps[:, f, :] * rows[:, k:k + L - K + 1])

    kern -= lr * dkern
    kb -= lr * dmaps.sum(axis=(0, 2))
    mix -= lr * dmix
    mb -= lr * dout.sum()

    if epoch % 100 == 0:
        print(epoch, np.mean((out > 0.5) == (steps > 0.5)))
