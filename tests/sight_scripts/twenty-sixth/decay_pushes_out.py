# verdict: wrong
# line: 21
# why: updates: the weight decay has the wrong sign for the first layer, whose weights are driven to grow
import numpy as np

rng = np.random.default_rng(72)
X = rng.normal(size=(70, 2))
y = (np.abs(X[:, :1]) > np.abs(X[:, 1:])) * 1.0
W1, b1 = rng.normal(size=(2, 8)), np.zeros(8)
W2, b2 = rng.normal(size=(8, 1)), np.zeros(1)
lam = 0.002

for epoch in range(1000):
    A = np.log1p(np.exp(X @ W1 + b1))
    P = 1 / (1 + np.exp(-(A @ W2 + b2)))
    D = (P - y) / len(X)
    # softplus' = 1 - exp(-softplus)
    E = D @ W2.T * (1 - np.exp(-A))
    gW1, gb1 = X.T @ E, E.sum(axis=0)
    gW2, gb2 = A.T @ D, D.sum(axis=0)
    gW1 -= lam * W1
    gW2 += lam * W2
    W1 -= 0.3 * gW1
    b1 -= 0.3 * gb1
    W2 -= 0.3 * gW2
    b2 -= 0.3 * gb2
print("log loss", -np.mean(y * np.log(P) + (1 - y) * np.log(1 - P)))
