# verdict: right
import numpy as np

rng = np.random.default_rng(68)
angle = rng.uniform(0, 2 * np.pi, 160)
data = np.stack([np.cos(angle), np.sin(angle), np.cos(2 * angle), np.sin(2 * angle),
                 np.cos(angle) * 0.5 + 0.2], axis=1)
data += rng.normal(0, 0.02, data.shape)
dims = [5, 10, 2, 10, 5]
decay = 1e-4

Ws = [rng.normal(0, 1 / np.sqrt(i), (i, j)) for i, j in zip(dims, dims[1:])]
bs = [np.zeros(j) for j in dims[1:]]

def elu(z):
    return np.where(z > 0, z, np.expm1(np.minimum(z, 0)))

def forward(x):
    zs, acts = [], [x]
    for W, b in zip(Ws, bs):
        zs.append(acts[-1] @ W + b)
        acts.append(elu(zs[-1]) if len(zs) in (1, 3) else zs[-1])
    return zs, acts

def loss(x):
    rec = forward(x)[1][-1]
    return np.sum((rec - x) ** 2) / len(x) + decay * sum(np.sum(W ** 2) for W in Ws)

lr = 0.02
for step in range(2000):
    lo = (step * 32) % 160
    x = data[lo:lo + 32]
    zs, acts = forward(x)
    d = 2 * (acts[-1] - x) / len(x)
    for l in (3, 2, 1, 0):
        if l in (0, 2):
            d = d * np.where(zs[l] > 0, 1.0, np.exp(np.minimum(zs[l], 0)))
        gW = acts[l].T @ d + 2 * decay * Ws[l]
        gb = d.sum(axis=0)
        d = d @ Ws[l].T
        Ws[l] -= lr * gW
        bs[l] -= lr * gb
    if step % 400 == 0:
        print(step, loss(data))
