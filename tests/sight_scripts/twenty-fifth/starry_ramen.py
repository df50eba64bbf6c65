# verdict: right
import numpy as np

rng = np.random.default_rng(40)
x = rng.normal(size=(128, 2))
t = ((x ** 2).sum(axis=1, keepdims=True) > 1.4).astype(float)
th = [rng.normal(size=(2, 16)), np.zeros((1, 16)), rng.normal(size=(16, 1)) / 4, np.zeros((1, 1))]
cache = [np.zeros_like(p) for p in th]
lr, decay = 0.005, 0.9

for epoch in range(60):
    order = rng.permutation(128)
    for s in range(0, 128, 32):
        xb, tb = x[order[s:s+32]], t[order[s:s+32]]
        z = xb @ th[0] + th[1]
        h = np.maximum(z, 0)
        p = 1 / (1 + np.exp(-(h @ th[2] + th[3])))
        d = (p - tb) / 32
        dz = d @ th[2].T * (z > 0)
        grads = [xb.T @ dz, dz.sum(axis=0, keepdims=True), h.T @ d, d.sum(axis=0, keepdims=True)]
        for i, g in enumerate(grads):
            cache[i] = decay * cache[i] + (1 - decay) * g ** 2
            th[i] -= lr * g / (np.sqrt(cache[i]) + 1e-8)

p = 1 / (1 + np.exp(-(np.maximum(x @ th[0] + th[1], 0) @ th[2] + th[3])))
print("accuracy", ((p > 0.5) == t).mean())
