# verdict: wrong
# line: 14
# also: 16
# why: initial weights: All weights start at zero, so nothing but the output bias ever learns.
import numpy as np

rng = np.random.default_rng(3)
angle = rng.uniform(0, 2 * np.pi, 100)
radius = np.where(np.arange(100) < 50, 1.0, 2.5)
X = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
y = (np.arange(100) >= 50).astype(float)[:, np.newaxis]

n_in, n_hid, n_out = 2, 8, 1
W1 = np.zeros((n_in, n_hid))
b1 = np.zeros(n_hid)
W2 = np.zeros((n_hid, n_out))
b2 = np.zeros(n_out)
lr = 0.5

for it in range(2000):
    a1 = np.tanh(X @ W1 + b1)
    a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    dz2 = (a2 - y) / len(X)
    dz1 = dz2 @ W2.T * (1 - a1 ** 2)
    W2 -= lr * a1.T @ dz2
    b2 -= lr * dz2.sum(axis=0)
    W1 -= lr * X.T @ dz1
    b1 -= lr * dz1.sum(axis=0)
    if it % 400 == 0:
        print("loss:", -np.mean(y * np.log(a2) + (1 - y) * np.log(1 - a2)))
