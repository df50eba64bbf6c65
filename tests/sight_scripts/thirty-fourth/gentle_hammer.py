# verdict: right
import numpy as np

rng = np.random.default_rng(13)
X = rng.normal(size=(18, 5))
Y = np.tanh(X @ rng.normal(size=(5, 2)))
p = {"in": rng.normal(0, 0.4, (5, 6)), "mid": rng.normal(0, 0.4, (6, 6)), "out": rng.normal(0, 0.4, (6, 2))}
sq = {k: np.zeros_like(v) for k, v in p.items()}
for t in range(300):
    a = np.tanh(X @ p["in"])
    u = a @ p["mid"]
    b = a + np.maximum(u, 0)                 # a residual block
    o = b @ p["out"]
    do = 2 * (o - Y) / Y.size
    db = do @ p["out"].T
    du = db * (u > 0)
    da = db + du @ p["mid"].T
    g = {"out": b.T @ do, "mid": a.T @ du, "in": X.T @ (da * (1 - a * a))}
    for k in p:
        sq[k] = 0.9 * sq[k] + 0.1 * g[k] ** 2
        p[k] = p[k] - 0.01 * g[k] / (np.sqrt(sq[k]) + 1e-8)
    if t % 60 == 0:
        print(t, np.square(o - Y).mean())
