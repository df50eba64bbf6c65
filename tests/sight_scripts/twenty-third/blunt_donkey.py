# verdict: right
import numpy as np

rng = np.random.default_rng(61)
X = rng.uniform(-1, 1, (100, 2))
t = np.where(X[:, :1] * X[:, 1:] > 0, 1.0, -1.0)   # the xor of the signs

w1 = rng.normal(0, 1, (2, 16))
b1 = rng.normal(0, 0.1, 16)
w2 = rng.normal(0, 0.3, (16, 1))
b2 = np.zeros(1)
lr = 0.2

for epoch in range(1500):
    z = X @ w1 + b1
    h = np.maximum(0, z)
    score = h @ w2 + b2
    # hinge: only samples within the margin count
    d = np.where(t * score < 1, -t, 0.0) / len(X)
    dh = d @ w2.T
    dz = np.where(z > 0, dh, 0.0)
    w2 -= lr * h.T @ d
    b2 -= lr * d.sum(axis=0)
    w1 -= lr * X.T @ dz
    b1 -= lr * dz.sum(axis=0)

print("hinge loss", np.maximum(0, 1 - t * score).mean())
print("accuracy", (np.sign(score) == t).mean())
