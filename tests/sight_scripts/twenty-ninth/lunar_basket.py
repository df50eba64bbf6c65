# verdict: right
import numpy as np
# tiny 1-D convnet: find out whether a signal holds an upward or a downward jump
rng = np.random.default_rng(31)

def make(n):
    xs, ys = [], []
    for _ in range(n):
        s = rng.normal(0, 0.2, 12)
        at = rng.integers(3, 9)
        up = rng.integers(0, 2)
        s[at:] += 1.0 if up else -1.0
        xs.append(s - s.mean())
        ys.append(up)
    return np.array(xs), np.array(ys, dtype=float)

X, y = make(60)
K, C = 3, 4                      # kernel width, channels
kern = rng.normal(0, 0.5, (C, K))
kb = np.zeros(C)
w = rng.normal(0, 0.3, (C, 12 - K + 1))
b = 0.0
lr = 0.3

patches = np.stack([X[:, i:i + K] for i in range(12 - K + 1)], axis=1)   # n, pos, K
for it in range(400):
    z = np.tensordot(patches, kern, axes=(2, 1)) + kb      # n, pos, C
    a = np.maximum(z, 0)
    logit = np.tensordot(a, w, axes=([1, 2], [1, 0])) + b
    p = 1 / (1 + np.exp(-logit))
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

    g = (p - y) / len(y)
    gw = np.tensordot(g, a, axes=(0, 0)).T
    gb = g.sum()
    ga = g[:, None, None] * w.T[None]
    gz = ga * (z > 0)
    gk = np.tensordot(gz, patches, axes=([0, 1], [0, 1]))
    gkb = gz.sum(axis=(0, 1))
    w -= lr * gw
    b -= lr * gb
    kern -= lr * gk
    kb -= lr * gkb
    if it % 100 == 0:
        print(it, round(loss, 4))
print("train accuracy", np.mean((p > 0.5) == y))
