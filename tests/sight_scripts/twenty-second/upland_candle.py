# verdict: right
import numpy as np

rng = np.random.default_rng(202)
X = rng.uniform(-1, 1, (80, 3))
Y = np.c_[X.prod(axis=1), np.abs(X[:, 0])]
sizes = (3, 12, 10, 8, 2)
Ws = [rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(sizes, sizes[1:])]
bs = [np.zeros(b) for b in sizes[1:]]
T, lr_max = 1500, 0.15
slope = 0.05
for epoch in range(T):
    lr = 0.5 * lr_max * (1 + np.cos(np.pi * epoch / T))
    a, zs = [X], []
    for k in range(4):
        zs.append(a[k] @ Ws[k] + bs[k])
        a.append(np.where(zs[k] > 0, zs[k], slope * zs[k]) if k < 3 else zs[k])
    d = 2 * (a[-1] - Y) / Y.size
    grads = []
    for k in range(3, -1, -1):
        grads.append((a[k].T @ d, d.sum(0)))
        if k:
            d = (d @ Ws[k].T) * np.where(zs[k - 1] > 0, 1, slope)
    for k, (gW, gb) in enumerate(reversed(grads)):
        Ws[k] -= lr * gW
        bs[k] -= lr * gb
print("mse", ((a[-1] - Y) ** 2).mean())
