# verdict: right
import numpy as np

rng = np.random.RandomState(4)
X = rng.uniform(-1, 1, (50, 3))
T = X[:, 0] - 2 * X[:, 1] * X[:, 2]

W = rng.normal(0, 1, (6, 3))
b = rng.normal(0, 0.1, 6)
v = rng.normal(0, 0.5, 6)
c = np.zeros(1)
lr = 0.05
for epoch in range(150):
    for i in rng.permutation(50):
        x, t = X[i], T[i]
        z = W @ x + b
        h = np.log(1 + np.exp(z))        # softplus
        err = t - (v @ h + c)
        slope = 1 / (1 + np.exp(-z))     # derivative of softplus
        gv = err * h
        gb = err * v * slope
        v += lr * gv
        c += lr * err
        W += lr * np.outer(gb, x)
        b += lr * gb
H = np.log(1 + np.exp(X @ W.T + b))
print("rms", np.sqrt(np.mean((H @ v + c - T) ** 2)))
