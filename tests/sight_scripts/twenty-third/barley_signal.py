# verdict: right
import numpy as np

rng = np.random.RandomState(12)
pts = rng.uniform(-1, 1, (200, 2))
inside = (np.abs(pts).max(axis=1) < 0.6).astype(float)   # square in a square

W1 = rng.randn(14, 2)
b1 = rng.randn(14) * 0.1
w2 = rng.randn(14) * 0.4
b2 = np.zeros(1)
cache = [np.zeros_like(p) for p in (W1, b1, w2, b2)]
lr = 0.1

for step in range(8000):
    i = rng.randint(len(pts))
    x, t = pts[i], inside[i]

    z = W1.dot(x) + b1
    h = z * (z > 0)
    o = 1 / (1 + np.exp(-(w2.dot(h) + b2)))

    d = o - t                       # shape (1,)
    gw2 = d * h
    gb2 = d
    dz = d * w2 * (z > 0)
    gW1 = np.outer(dz, x)
    gb1 = dz

    # adagrad: each weight has its own history
    for p, g, c in zip((W1, b1, w2, b2), (gW1, gb1, gw2, gb2), cache):
        c += g * g
        p -= lr * g / (np.sqrt(c) + 1e-7)

H = np.maximum(pts @ W1.T + b1, 0)
print("right:", np.mean(((H @ w2 + b2) > 0) == (inside > 0.5)))
