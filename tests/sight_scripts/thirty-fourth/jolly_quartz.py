# verdict: wrong
# line: 18
# also: 19
import numpy as np

rng = np.random.default_rng(10)
X = rng.normal(size=(5, 20))
Y = X[0:1] * X[1:2] - X[2:3]
W = rng.normal(size=(6, 5)) * 0.4
V = rng.normal(size=(1, 6)) * 0.4
lam = 0.02
for i in range(300):
    H = np.tanh(W @ X)
    O = V @ H
    E = (Y - O) / 20
    dV = E @ H.T
    dW = ((V.T @ E) * (1 - H ** 2)) @ X.T
    V = V + 0.1 * (dV + lam * V)
    W = W + 0.1 * (dW + lam * W)
    if i % 60 == 0:
        print(i, (E ** 2).sum())
