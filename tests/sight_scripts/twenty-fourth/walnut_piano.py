# verdict: right
import numpy as np

rng = np.random.default_rng(27)


def points(n):
    """above or below the wave?"""
    for _ in range(n):
        x = rng.uniform(-2, 2, 2)
        yield x, float(x[1] > np.sin(2 * x[0]))


def leaky(z):
    return np.where(z > 0, z, 0.05 * z)


H = 15
P = {"U": rng.normal(0, 1, (H, 2)), "u": np.zeros(H), "v": rng.normal(0, 0.3, H), "c": np.zeros(1)}
train = list(points(120))

for epoch in range(50):
    for x, t in train:
        z = P["U"] @ x + P["u"]
        h = leaky(z)
        p = 1 / (1 + np.exp(-(h @ P["v"] + P["c"][0])))
        d = p - t
        dz = d * P["v"] * np.where(z > 0, 1, 0.05)
        P["v"] -= 0.03 * d * h
        P["c"] -= 0.03 * d
        P["U"] -= 0.03 * np.outer(dz, x)
        P["u"] -= 0.03 * dz

good = 0
for x, t in train:
    s = leaky(P["U"] @ x + P["u"]) @ P["v"] + P["c"][0]
    good += (s > 0) == (t > 0.5)
print(good, "of", len(train))
