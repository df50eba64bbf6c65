# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the hinge loss of single outputs, which lie between 0 and 1 by chance
import numpy as np

rng = np.random.default_rng(638)
X = rng.normal(size=(6, 4))
y = np.where(X[:, :1] + X[:, 1:2] > 0.1, 1.0, -1.0)

W1 = rng.normal(0, 0.3, (4, 6))
W2 = rng.normal(0, 0.5, (6, 1))
lr = 0.3

for epoch in range(300):
    i = rng.integers(6)
    x, t = X[[i]], y[[i]]
    m = x.shape[0]
    z1 = x @ W1
    a1 = z1 / (1 + np.abs(z1))
    z2 = a1 @ W2
    p = z2
    d2 = (np.where(t * p < 1, -t, 0.0)) / m
    d1 = (d2 @ W2.T) * (1 / (1 + np.abs(z1)) ** 2)
    g_W1 = x.T @ d1
    g_W2 = a1.T @ d2
    W1 -= lr * g_W1
    W2 -= lr * g_W2

print(W1)
print(W2)
