# verdict: wrong
# line: 31
# why: hidden delta: the dropout mask is left out on the way back, so dropped nodes get a delta as well
import numpy as np

rng = np.random.default_rng(95)
keep = 0.75

phi = rng.uniform(0, 2 * np.pi, 120)
inner = np.arange(120) % 2 == 0
rad = np.where(inner, 0.4, 1.1) + rng.normal(0, 0.08, 120)
X = np.stack([rad * np.cos(phi), rad * np.sin(phi)], axis=1)
y = inner.astype(float)[:, None]

W1 = rng.normal(0, 1, (2, 24))
b1 = np.zeros(24)
W2 = rng.normal(0, 0.3, (24, 1))
b2 = np.zeros(1)


def forward(X, drop=True):
    z = X @ W1 + b1
    a = np.maximum(z, 0)
    mask = (rng.random(a.shape) < keep) / keep if drop else np.ones_like(a)
    return z, a * mask, mask, 1 / (1 + np.exp(-((a * mask) @ W2 + b2)))


for epoch in range(600):
    z, a, mask, p = forward(X)
    d2 = (p - y) / len(X)
    d1 = (d2 @ W2.T) * (z > 0)
    W2 -= 0.4 * a.T @ d2
    b2 -= 0.4 * d2.sum(0)
    W1 -= 0.4 * X.T @ d1
    b1 -= 0.4 * d1.sum(0)

p = forward(X, drop=False)[3]
print("accuracy %.3f" % ((p > 0.5) == (y > 0.5)).mean())
