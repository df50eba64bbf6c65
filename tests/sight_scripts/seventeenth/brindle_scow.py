# verdict: wrong
# line: 18
# also: 20
# why: shuffles the samples but not the targets
import numpy as np
rng = np.random.default_rng(5)
heights = rng.normal(170, 9, 60)
weights_kg = rng.normal(70, 11, 60)
X = np.c_[(heights - 170) / 9, (weights_kg - 70) / 11]
y = (0.6 * X[:, :1] - 0.8 * X[:, 1:] > 0).astype(float)
sig = lambda z: 1 / (1 + np.exp(-z))
W1 = rng.normal(size=(2, 6)); b1 = np.zeros(6)
W2 = rng.normal(size=(6, 1)); b2 = np.zeros(1)
eta = 0.8
for epoch in range(200):
    order = rng.permutation(len(X))
    Xs = X[order]
    ys = y
    for k in range(0, len(X), 10):
        xb, yb = Xs[k:k+10], ys[k:k+10]
        a1 = sig(xb @ W1 + b1)
        a2 = sig(a1 @ W2 + b2)
        d2 = (a2 - yb) / len(xb)
        d1 = d2 @ W2.T * a1 * (1 - a1)
        W2 -= eta * a1.T @ d2
        b2 -= eta * d2.sum(0)
        W1 -= eta * xb.T @ d1
        b1 -= eta * d1.sum(0)
print('accuracy', ((sig(sig(X @ W1 + b1) @ W2 + b2) > .5) == y).mean())
