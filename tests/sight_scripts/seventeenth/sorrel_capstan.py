# verdict: right
import numpy as np
rng = np.random.default_rng(123)
means = [[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]]
X = np.vstack([rng.normal(m, 0.35, (40, 4)) for m in means])
X = (X - X.mean(axis=0)) / X.std(axis=0)
labels = np.repeat([0, 1, 2], 40)
W1 = rng.normal(0, np.sqrt(2/4), (4, 24))
b1 = np.zeros(24)
W2 = rng.normal(0, np.sqrt(1/24), (24, 3))
b2 = np.zeros(3)
keep, lr = 0.8, 0.1
for epoch in range(50):
    perm = rng.permutation(120)
    for i in range(0, 120, 20):
        x, t = X[perm[i:i+20]], labels[perm[i:i+20]]
        z1 = x @ W1 + b1
        mask = (rng.random(z1.shape) < keep) / keep
        h = np.maximum(z1, 0) * mask
        s = h @ W2 + b2
        p = np.exp(s - s.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        p[range(20), t] -= 1
        ds = p / 20
        dh = ds @ W2.T * mask
        dz = dh * (z1 > 0)
        W2 -= lr * h.T @ ds
        b2 -= lr * ds.sum(0)
        W1 -= lr * x.T @ dz
        b1 -= lr * dz.sum(0)
test = np.maximum(X @ W1 + b1, 0) @ W2 + b2
print((test.argmax(1) == labels).mean())
