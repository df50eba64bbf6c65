# verdict: wrong
# line: 26
import numpy as np
rng = np.random.default_rng(24)

# %% data: noisy ring against its middle
n = 100
phi = rng.uniform(0, 2 * np.pi, n)
rad = np.where(np.arange(n) < 50, 0.4, 1.2) + rng.normal(0, 0.1, n)
X = np.c_[rad * np.cos(phi), rad * np.sin(phi)]
y = (np.arange(n) >= 50).astype(float)[:, None]

# %% parameters
W1 = rng.normal(0, 1, (2, 16)); b1 = np.zeros(16)
W2 = rng.normal(0, 0.4, (16, 1)); b2 = np.zeros(1)
keep = 0.7

# %% training
for epoch in range(500):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    mask = (rng.uniform(size=a1.shape) < keep) / keep
    a1 = a1 * mask
    p = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    d2 = (p - y) / n
    d1 = (d2 @ W2.T) * (z1 > 0)
    W2 -= 0.3 * a1.T @ d2
    b2 -= 0.3 * d2.sum(0)
    W1 -= 0.3 * X.T @ d1
    b1 -= 0.3 * d1.sum(0)
    if epoch % 100 == 0:
        print(epoch, ((p > 0.5) == y).mean())
