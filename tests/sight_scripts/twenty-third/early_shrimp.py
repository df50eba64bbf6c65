# verdict: right
from dataclasses import dataclass
import numpy as np

gen = np.random.default_rng(2024)


@dataclass
class Layer:
    w: np.ndarray
    b: np.ndarray


def make(n_in, n_out):
    return Layer(gen.normal(0, n_in ** -0.5, (n_in, n_out)), np.zeros(n_out))


def LK(z):
    return np.where(z > 0, z, 0.1 * z)


def batches(x, t, size):
    perm = gen.permutation(len(x))
    for i in range(0, len(x), size):
        yield x[perm[i:i + size]], t[perm[i:i + size]]


angle = gen.uniform(0, 2 * np.pi, 200)
radius = np.where(np.arange(200) % 2 == 0, 1.0, 2.0) + gen.normal(0, 0.15, 200)
x = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
t = (np.arange(200) % 2).reshape(-1, 1).astype(float)

model = [make(2, 16), make(16, 1)]
lr = 0.3

for epoch in range(150):
    for xb, tb in batches(x, t, 20):
        z = xb @ model[0].w + model[0].b
        h = LK(z)
        p = 1 / (1 + np.exp(-(h @ model[1].w + model[1].b)))
        dp = (p - tb) / len(xb)
        dz = dp @ model[1].w.T * np.where(z > 0, 1, 0.1)
        model[1].w -= lr * h.T @ dp
        model[1].b -= lr * dp.sum(axis=0)
        model[0].w -= lr * xb.T @ dz
        model[0].b -= lr * dz.sum(axis=0)

p = 1 / (1 + np.exp(-(LK(x @ model[0].w + model[0].b) @ model[1].w + model[1].b)))
print("accuracy", ((p > 0.5) == (t > 0.5)).mean())
