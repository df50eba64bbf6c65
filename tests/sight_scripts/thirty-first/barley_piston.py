# verdict: right
import numpy as np

# vertical bar, horizontal bar or nothing, in 6x6 pictures
rng = np.random.default_rng(20)
n = 45
imgs = rng.normal(0, 0.2, (n, 6, 6))
kind = np.arange(n) % 3
for k in range(n):
    if kind[k] == 0:
        imgs[k, :, rng.integers(6)] += 1
    elif kind[k] == 1:
        imgs[k, rng.integers(6), :] += 1
onehot = np.eye(3)[kind]

F = 4
K = rng.normal(0, 0.4, (F, 3, 3))
kb = np.zeros(F)
W = rng.normal(0, 0.5, (F, 3))
wb = np.zeros(3)


def convolve(imgs, K, kb):
    z = np.zeros((len(imgs), F, 4, 4))
    for di in range(3):
        for dj in range(3):
            patch = imgs[:, di:di + 4, dj:dj + 4]
            z += patch[:, None] * K[:, di, dj][None, :, None, None]
    return z + kb[None, :, None, None]


for epoch in range(250):
    z = convolve(imgs, K, kb)
    a = np.maximum(z, 0)
    pooled = (a * a).mean(axis=(2, 3))
    s = pooled @ W + wb
    s = s - s.max(axis=1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)

    ds = (p - onehot) / n
    dpool = ds @ W.T
    dz = dpool[:, :, None, None] * 2 * a / 16
    gK = np.zeros_like(K)
    for di in range(3):
        for dj in range(3):
            patch = imgs[:, di:di + 4, dj:dj + 4]
            gK[:, di, dj] = (patch[:, None] * dz).sum(axis=(0, 2, 3))
    W -= 0.5 * pooled.T @ ds
    wb -= 0.5 * ds.sum(axis=0)
    K -= 0.5 * gK
    kb -= 0.5 * dz.sum(axis=(0, 2, 3))
    if epoch % 50 == 0:
        print(epoch, -np.log(p[np.arange(n), kind]).mean(), (p.argmax(1) == kind).mean())
