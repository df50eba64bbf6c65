# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: the convolution has ten times the alpha of the other layer, written as a number beside it
import numpy as np

# find a little bump in a noisy sensor trace: conv -> relu -> sum pooling -> sigmoid
rng = np.random.default_rng(31)
n, length, ksize, nk = 40, 16, 5, 3
traces = rng.normal(0, 0.3, (n, length))
has_bump = np.zeros(n)
for i in range(0, n, 2):
    p = rng.integers(0, length - 5)
    traces[i, p:p + 5] += np.array([0.5, 1.0, 1.5, 1.0, 0.5])
    has_bump[i] = 1

kern = rng.normal(0, 0.3, (nk, ksize))
kb = np.zeros(nk)
w = rng.normal(0, 0.3, nk)
b = 0.0
lr = 0.1
nout = length - ksize + 1
# windows[i, p, k] = traces[i, p + k]
windows = np.stack([traces[:, k:k + nout] for k in range(ksize)], axis=2)

for it in range(300):
    conv = windows @ kern.T + kb
    act = np.maximum(conv, 0)
    pooled = act.mean(axis=1)
    z = pooled @ w + b
    p = 1 / (1 + np.exp(-z))
    dz = (p - has_bump) / n
    dpool = np.outer(dz, w)
    dconv = np.repeat(dpool[:, None, :], nout, axis=1) / nout * (conv > 0)
    dkern = np.einsum('ipf,ipk->fk', dconv, windows)
    dkb = dconv.sum(axis=(0, 1))
    w = w - lr * pooled.T @ dz
    b = b - lr * dz.sum()
    kern = kern - lr * 10 * dkern
    kb = kb - lr * 10 * dkb
    if it % 60 == 0:
        loss = -np.mean(has_bump * np.log(p) + (1 - has_bump) * np.log(1 - p))
        print(it, round(loss, 4), "acc", np.mean((p > 0.5) == has_bump))
