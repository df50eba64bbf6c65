# verdict: right
import numpy as np
# ELU, cosine learning rate, one random row per step
rng = np.random.default_rng(111)
data = rng.normal(size=(60, 3)); data[:, 2] = 1
goal = np.maximum(data[:, 0], data[:, 1])
W1 = rng.normal(size=(3, 8)) * 0.5
W2 = rng.normal(size=8) * 0.5
elu = lambda z: np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)
STEPS = 3000
for s in range(STEPS):
    k = rng.integers(60)
    x, t = data[k], goal[k]
    z = x @ W1
    a = elu(z)
    e = a @ W2 - t
    lr = 0.025 * (1 + np.cos(np.pi * s / STEPS))
    dz = e * W2 * np.where(z > 0, 1, a + 1)
    W2 -= lr * e * a
    W1 -= lr * np.outer(x, dz)
    if s % 1000 == 0:
        print(s, np.mean((elu(data @ W1) @ W2 - goal) ** 2))
print(np.mean((elu(data @ W1) @ W2 - goal) ** 2))
