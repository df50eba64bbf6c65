# verdict: right
import numpy as np

rng = np.random.default_rng(88)
k = np.arange(80) % 4
X = np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]])[k] + rng.normal(0, 0.3, (80, 2))
T = np.zeros((80, 4))
T[np.arange(80), k] = 1

W1 = rng.normal(0, 1, (2, 20))
b1 = np.zeros(20)
W2 = rng.normal(0, 0.3, (20, 4))
b2 = np.zeros(4)
keep = 0.8

for step in range(500):
    # forward with inverted dropout
    z = X @ W1 + b1
    mask = (rng.random(z.shape) < keep) / keep
    h = np.maximum(z, 0) * mask
    s = h @ W2 + b2
    p = np.exp(s - s.max(1, keepdims=True))
    p = p / p.sum(1, keepdims=True)
    # backward
    ds = (p - T) / 80
    dh = ds @ W2.T
    dz = dh * mask * (z > 0)
    W2 -= 0.3 * h.T @ ds
    b2 -= 0.3 * ds.sum(0)
    W1 -= 0.3 * X.T @ dz
    b1 -= 0.3 * dz.sum(0)

s = np.maximum(X @ W1 + b1, 0) @ W2 + b2
print("accuracy without dropout:", (s.argmax(1) == k).mean())
