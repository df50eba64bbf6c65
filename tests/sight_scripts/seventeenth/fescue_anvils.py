# verdict: right
import numpy as np
rng = np.random.default_rng(95)
pts = rng.uniform(-1, 1, size=(2, 60))
inside = (pts[0] ** 2 + pts[1] ** 2 < 0.5) * 1.0
W1 = rng.normal(0, 1, (10, 2))
b1 = np.full(10, 0.1)
w2 = rng.normal(0, .4, 10)
b2 = 0.0
for epoch in range(40):
    for i in rng.permutation(60):
        x, t = pts[:, i], inside[i]
        z = W1 @ x + b1
        h = np.maximum(0, z)
        p = 1 / (1 + np.exp(-(w2 @ h + b2)))
        d = p - t
        dz = d * w2 * (z > 0)
        w2 = w2 - 0.05 * d * h
        b2 = b2 - 0.05 * d
        W1 = W1 - 0.05 * np.outer(dz, x)
        b1 = b1 - 0.05 * dz
final = 1 / (1 + np.exp(-(w2 @ np.maximum(0, W1 @ pts + b1[:, None]) + b2)))
print('accuracy', ((final > .5) == inside).mean())
