# verdict: right
import numpy as np

rng = np.random.default_rng(88)
MAX_NORM = 0.5


def clip_all(gs, limit):
    total = np.sqrt(sum(float((g ** 2).sum()) for g in gs))
    if total > limit:
        gs = [g * (limit / total) for g in gs]
    return gs, total


x = rng.uniform(-3, 3, (30, 1))
y = 0.5 * x ** 2
p = [rng.normal(size=(1, 10)), rng.normal(size=10), rng.normal(size=(10, 1)), np.zeros(1)]
for it in range(2000):
    z = x @ p[0] + p[1]
    h = np.maximum(z, 0)
    out = h @ p[2] + p[3]
    r = out - y
    gout = r / len(x)
    gz = gout @ p[2].T * (z > 0)
    gs = [x.T @ gz, gz.sum(axis=0), h.T @ gout, gout.sum(axis=0)]
    gs, size = clip_all(gs, MAX_NORM)
    for param, g in zip(p, gs):
        param -= 0.1 * g
    if it % 400 == 0:
        print(f"{it:5d} loss={0.5 * (r ** 2).mean():.5f} |g|={size:.4f}")
