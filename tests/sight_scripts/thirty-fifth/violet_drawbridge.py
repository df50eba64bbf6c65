# verdict: right
import numpy as np

rng = np.random.default_rng(88)

# 8x8 pictures with one line: lying, standing or diagonal
def picture(kind):
    img = np.zeros((8, 8))
    k = rng.integers(1, 7)
    if kind == 0:
        img[k, :] = 1
    elif kind == 1:
        img[:, k] = 1
    else:
        img += np.eye(8, k=k - 4)
    return img + rng.normal(0, 0.15, (8, 8))

kinds = np.arange(60) % 3
images = np.array([picture(k) for k in kinds])
onehot = np.eye(3)[kinds]

NF, KS = 4, 3
OUT = 8 - KS + 1
filters = rng.normal(0, 0.4, (NF, KS, KS))
fbias = np.zeros(NF)
W = rng.normal(0, 0.1, (NF * OUT * OUT, 3))
b = np.zeros(3)


def convolve(imgs):
    z = np.zeros((len(imgs), NF, OUT, OUT))
    for r in range(KS):
        for c in range(KS):
            patch = imgs[:, None, r:r + OUT, c:c + OUT]
            z += filters[None, :, r, c, None, None] * patch
    return z + fbias[None, :, None, None]


lr = 0.2
for epoch in range(120):
    z = convolve(images)
    a = np.maximum(z, 0)
    flat = a.reshape(len(images), -1)
    s = flat @ W + b
    s = s - s.max(axis=1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)

    ds = (p - onehot) / len(images)
    dW = flat.T @ ds
    db = ds.sum(axis=0)
    dz = (ds @ W.T).reshape(a.shape) * (z > 0)
    dfilters = np.zeros_like(filters)
    for r in range(KS):
        for c in range(KS):
            patch = images[:, None, r:r + OUT, c:c + OUT]
            dfilters[:, r, c] = (dz * patch).sum(axis=(0, 2, 3))
    dfbias = dz.sum(axis=(0, 2, 3))

    filters -= lr * dfilters
    fbias -= lr * dfbias
    W -= lr * dW
    b -= lr * db

    if epoch % 30 == 0:
        print(epoch, -np.log(p[np.arange(60), kinds]).mean(), (p.argmax(1) == kinds).mean())
