# verdict: right
import numpy as np
from itertools import cycle, islice
# generator that hands out batches; RMSProp
rng = np.random.default_rng(21)
feats = rng.normal(size=(48, 5))
cls = (np.sum(feats ** 2, axis=1) > 4.5).astype(float)[:, None]
def batches(size):
    for a in cycle(range(0, 48, size)):
        yield feats[a:a + size], cls[a:a + size]
W = rng.normal(size=(5, 12)) / np.sqrt(5); B = np.zeros((1, 12))
V = rng.normal(size=(12, 1)) / np.sqrt(12); C = np.zeros((1, 1))
cache = {k: 0.0 for k in "WBVC"}
for xb, tb in islice(batches(12), 1600):
    h = np.tanh(xb @ W + B)
    p = 1 / (1 + np.exp(-(h @ V + C)))
    dp = (p - tb) / len(xb)
    dh = dp @ V.T * (1 - h * h)
    grad = dict(W=xb.T @ dh, B=dh.sum(0, keepdims=True), V=h.T @ dp, C=dp.sum(0, keepdims=True))
    for name, par in (("W", W), ("B", B), ("V", V), ("C", C)):
        cache[name] = 0.9 * cache[name] + 0.1 * grad[name] ** 2
        par -= 0.01 * grad[name] / (np.sqrt(cache[name]) + 1e-8)
p = 1 / (1 + np.exp(-(np.tanh(feats @ W + B) @ V + C)))
print("accuracy", np.mean((p > 0.5) == cls))
