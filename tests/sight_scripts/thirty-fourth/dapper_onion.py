# verdict: wrong
# line: 17
import numpy as np
# dropout net
rng = np.random.default_rng(58)
X = rng.normal(size=(50, 4))
Y = (X[:, :2].sum(1, keepdims=True) > 0).astype(float)
W1 = rng.normal(size=(4, 12)) * .5
W2 = rng.normal(size=(12, 1)) * .5
keep = 0.8
for i in range(1000):
    H = np.tanh(X @ W1)
    mask = (rng.random(H.shape) < keep) / keep
    Hd = H * mask
    P = 1 / (1 + np.exp(-Hd @ W2))
    d = (P - Y) / 50
    dH = d @ W2.T * (1 - H ** 2)
    W2 -= 0.3 * Hd.T @ d
    W1 -= 0.3 * X.T @ dH
    if i % 200 == 0:
        print(i, -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P)))
