# verdict: wrong
# line: 23
# why: The weight decay of W has the wrong sign: it makes the weights larger.
import numpy as np
rng = np.random.default_rng(1789)
# price from (size, distance), with a constant
X = np.column_stack([rng.normal(size=(40, 2)), np.ones(40)])
T = (X[:, 0] - 0.5 * X[:, 1] ** 2 + 0.1 * rng.normal(size=40)).reshape(40, 1)
W = rng.normal(size=(3, 6))
V = rng.normal(size=(6, 1))
lam = 0.02
lr = 0.1
n = len(X)

def loss(pred):
    return ((pred - T) ** 2).sum() / (2 * n) + lam / 2 * ((W ** 2).sum() + (V ** 2).sum())

for s in range(500):
    H = np.tanh(X @ W)
    O = H @ V
    D = (O - T) / n
    gV = H.T @ D + lam * V
    gW = X.T @ ((D @ V.T) * (1 - H ** 2)) - lam * W
    V = V - lr * gV
    W = W - lr * gW
    if s % 100 == 0:
        print(s, loss(O))
