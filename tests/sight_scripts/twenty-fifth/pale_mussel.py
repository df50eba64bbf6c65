# verdict: right
import numpy as np

rng = np.random.default_rng(17)
sizes = [2, 16, 8, 1]
Ws = [rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(sizes, sizes[1:])]
bs = [np.zeros(b) for b in sizes[1:]]
SLOPE = 0.1

def leaky(z):
    return np.where(z > 0, z, SLOPE * z)

def dleaky(z):
    return np.where(z > 0, 1.0, SLOPE)

x = rng.uniform(-1, 1, (100, 2))
y = np.abs(x[:, :1]) + x[:, 1:] ** 2

def feed(v):
    zs, acts = [], [v]
    for i, (W, b) in enumerate(zip(Ws, bs)):
        z = acts[-1] @ W + b
        zs.append(z)
        acts.append(leaky(z) if i < len(Ws) - 1 else z)
    feed.zs = zs
    return acts

for it in range(1500):
    acts = feed(x)
    zs = feed.zs
    delta = 2 * (acts[-1] - y) / len(x)
    grads = []
    for i in range(len(Ws) - 1, -1, -1):
        grads.append((i, acts[i].T @ delta, delta.sum(axis=0)))
        if i > 0:
            delta = delta @ Ws[i].T * dleaky(zs[i - 1])
    for i, gW, gb in grads:
        Ws[i] -= 0.05 * gW
        bs[i] -= 0.05 * gb

print("mse", np.mean((feed(x)[-1] - y) ** 2))
