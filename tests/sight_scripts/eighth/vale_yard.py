# verdict: right
import numpy as np

# inputs standardised ONCE before training
rng = np.random.default_rng(309)
raw = rng.uniform(0, 50, (20, 3))
target = (raw[:, :1] + raw[:, 1:2] > 50).astype(float)
mu, sd = raw.mean(axis=0), raw.std(axis=0)
X = (raw - mu) / sd

w1, c1 = rng.normal(0, .6, (3, 5)), np.zeros((1, 5))
w2, c2 = rng.normal(0, .6, (5, 1)), np.zeros((1, 1))
for epoch in range(500):
    a = np.tanh(X @ w1 + c1)
    p = 1 / (1 + np.exp(-(a @ w2 + c2)))
    dz2 = p - target
    dz1 = dz2 @ w2.T * (1 - a * a)
    w2 -= .05 * a.T @ dz2
    c2 -= .05 * np.sum(dz2, axis=0, keepdims=True)
    w1 -= .05 * X.T @ dz1
    c1 -= .05 * np.sum(dz1, axis=0, keepdims=True)
print("accuracy", ((p > .5) == (target > .5)).mean())
