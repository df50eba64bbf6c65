# verdict: right
import numpy as np

rng = np.random.default_rng(909)

def moons(n):
    a = rng.uniform(0, np.pi, n)
    lab = rng.integers(0, 2, n)
    pts = np.where(lab[:, None] == 0, np.c_[np.cos(a), np.sin(a)], np.c_[1 - np.cos(a), 0.5 - np.sin(a)])
    return pts + rng.normal(scale=0.1, size=(n, 2)), lab[:, None].astype(float)

def batches(x, t, size):
    order = rng.permutation(len(x))
    for i in range(0, len(x), size):
        pick = order[i:i + size]
        yield x[pick], t[pick]

def logits(model, x):
    pre = x @ model["w1"] + model["b1"]
    hid = np.maximum(pre, 0)
    return pre, hid, hid @ model["w2"] + model["b2"]

def bce(z, t):
    return np.mean(np.maximum(z, 0) - z * t + np.log1p(np.exp(-np.abs(z))))

data, target = moons(160)
model = {"w1": rng.normal(size=(2, 20)), "b1": np.zeros(20), "w2": rng.normal(size=(20, 1)) * 0.2, "b2": np.zeros(1)}
for epoch in range(80):
    for x, t in batches(data, target, 32):
        pre, hid, z = logits(model, x)
        dz = (1 / (1 + np.exp(-z)) - t) / len(x)
        dpre = np.where(pre > 0, dz @ model["w2"].T, 0.0)
        step = {"w2": hid.T @ dz, "b2": dz.sum(0), "w1": x.T @ dpre, "b1": dpre.sum(0)}
        for key, value in step.items():
            model[key] -= 0.3 * value
    if epoch % 20 == 0:
        print(epoch, bce(logits(model, data)[2], target))
