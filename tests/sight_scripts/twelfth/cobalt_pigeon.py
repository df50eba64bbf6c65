# verdict: right
import numpy as np
rng = np.random.default_rng(2024)

# points inside a ring = 1, outside = 0
pts = rng.uniform(-1, 1, (40, 2))
t = (np.hypot(pts[:, 0], pts[:, 1]) < 0.6).astype(float)[:, None]

W1 = rng.normal(0, 1, (2, 12)); c1 = np.zeros((1, 12))
W2 = rng.normal(0, .4, (12, 1)); c2 = np.zeros((1, 1))
eta = 0.5

for k in range(3000):
    pre = pts @ W1 + c1
    rect = np.maximum(pre, 0)
    p = 1 / (1 + np.exp(-(rect @ W2 + c2)))

    g2 = (p - t) / len(pts)
    g1 = (g2 @ W2.T) * (pre > 0)

    W2 -= eta * rect.T @ g2
    c2 -= eta * g2.sum(0, keepdims=True)
    W1 -= eta * pts.T @ g1
    c1 -= eta * g1.sum(0, keepdims=True)

print("accuracy", ((p > .5) == (t > .5)).mean())
print("cross entropy", -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p)))
