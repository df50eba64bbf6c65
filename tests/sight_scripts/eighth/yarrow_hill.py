# verdict: right
import numpy as np

# L1 loss (absolute error): gradient is the sign of the error
rng = np.random.default_rng(201)
X = rng.uniform(-1, 1, (15, 3))
y = X[:, :1] - 2 * X[:, 1:2] * X[:, 2:]
W = rng.normal(0, 0.5, (3, 7))
b = np.zeros(7)
V = rng.normal(0, 0.5, (7, 1))
c = np.zeros(1)
lr = 0.02
for k in range(1200):
    h = np.tanh(X @ W + b)
    out = h @ V + c
    s = np.sign(out - y) / len(X)
    back = s @ V.T * (1 - h ** 2)
    V -= lr * h.T @ s
    c -= lr * s.sum(axis=0)
    W -= lr * X.T @ back
    b -= lr * back.sum(axis=0)
print("mean absolute error", np.abs(out - y).mean().round(4))
