# verdict: wrong
# line: 25
# why: error: The hinge's mask is turned round: only samples that are already beyond the margin give an error.
import numpy as np

rng = np.random.default_rng(73)
n = 80
X = rng.normal(size=(n, 2))
t = np.where(np.abs(X[:, 0]) + np.abs(X[:, 1]) > 1.3, 1.0, -1.0).reshape(n, 1)

W1 = rng.normal(0, 0.8, (2, 10)); b1 = rng.normal(0, 0.3, (1, 10))
W2 = rng.normal(0, 0.8, (10, 1)); b2 = np.zeros((1, 1))
alpha = 0.05

def forward(x):
    a = np.maximum(x @ W1 + b1, 0)
    return a, a @ W2 + b2

for epoch in range(60):
    order = rng.permutation(n)
    for k in range(0, n, 10):
        xb = X[order[k:k + 10]]
        tb = t[order[k:k + 10]]
        a, score = forward(xb)
        active = (1 - tb * score) < 0
        d_score = -tb * active / len(xb)
        d_a = (d_score @ W2.T) * (a > 0)
        W2 -= alpha * a.T @ d_score
        b2 -= alpha * d_score.sum(axis=0)
        W1 -= alpha * xb.T @ d_a
        b1 -= alpha * d_a.sum(axis=0)
    if epoch % 10 == 0:
        s = forward(X)[1]
        print(epoch, np.maximum(0, 1 - t * s).mean(), (np.sign(s) == t).mean())
