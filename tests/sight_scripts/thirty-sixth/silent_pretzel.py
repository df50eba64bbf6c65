# verdict: right
"""1-D convolution by hand: find out whether a bump or a dip is hidden in a noisy signal."""
import numpy as np

rng = np.random.default_rng(40)
LEN, KSIZE, NF = 12, 3, 4
OUT = LEN - KSIZE + 1


def signal(kind):
    s = 0.2 * rng.standard_normal(LEN)
    at = rng.integers(1, LEN - 1)
    s[at - 1:at + 2] += kind * np.array([0.6, 1.2, 0.6])
    return s


kinds = np.array([1, -1] * 20)
X = np.stack([signal(k) for k in kinds])
y = (kinds > 0).astype(float)

kernels = rng.normal(0, 0.5, (NF, KSIZE))
kbias = np.zeros(NF)
dense = rng.normal(0, 0.3, NF)
dbias = 0.0

windows = np.stack([X[:, i:i + KSIZE] for i in range(OUT)], axis=1)   # (N, OUT, KSIZE)

eta = 0.5
for epoch in range(300):
    conv = windows @ kernels.T + kbias          # (N, OUT, NF)
    rect = np.maximum(conv, 0)
    pooled = rect.mean(axis=1)                  # (N, NF)
    score = pooled @ dense + dbias
    prob = 1 / (1 + np.exp(-score))

    dscore = (prob - y) / len(y)
    ddense = pooled.T @ dscore
    dpooled = np.outer(dscore, dense)
    dconv = (dpooled[:, None, :] / OUT) * (conv > 0)
    dkern = np.einsum('nof,nok->fk', dconv, windows)
    dkb = dconv.sum(axis=(0, 1))

    kernels -= eta * dkern
    kbias -= eta * dkb
    dense -= eta * ddense
    dbias -= eta * dscore.sum()

    if epoch % 60 == 0:
        print(epoch, 'hits', int(((prob > 0.5) == (y == 1)).sum()), 'of', len(y))
