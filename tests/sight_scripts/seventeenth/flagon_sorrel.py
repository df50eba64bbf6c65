# verdict: wrong
# line: 23
# why: dropout mask missing in the backward pass
import numpy as np

rng = np.random.default_rng(14)

def relu(x): return x * (x > 0)

X = rng.normal(size=(64, 5))
target = (X[:, :2].sum(1, keepdims=True)) ** 2 * 0.3
W = rng.normal(size=(5, 20)) * np.sqrt(2 / 5)
V = rng.normal(size=(20, 1)) * np.sqrt(1 / 20)
keep = 0.8
lr = 0.01
for epoch in range(600):
    drop = (rng.random((64, 20)) < keep) / keep
    z = X @ W
    h = relu(z) * drop
    out = h @ V
    g = 2 * (out - target) / 64
    gh = g @ V.T
    gz = gh * (z > 0)
    V -= lr * h.T @ g
    W -= lr * X.T @ gz
print(np.mean((relu(X @ W) @ V - target) ** 2))
