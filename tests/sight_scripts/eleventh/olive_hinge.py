# verdict: wrong
# line: 28
# also: 29
# why: The gradient that runs through the skip connection (dh2) is not added to dh1.
import numpy as np

rng = np.random.default_rng(94)
X = rng.normal(size=(40, 6))
y = (X ** 2).mean(axis=1, keepdims=True) - 1

# x -> h1 = tanh(x A) -> h2 = h1 + tanh(h1 B) -> h2 C
A = rng.normal(size=(6, 8)) * 0.4
B = rng.normal(size=(8, 8)) * 0.4
C = rng.normal(size=(8, 1)) * 0.4
lr = 0.05

for i in range(500):
    h1 = np.tanh(X @ A)
    r = np.tanh(h1 @ B)
    h2 = h1 + r
    out = h2 @ C
    err = 2 * (out - y) / len(X)

    dC = h2.T @ err
    dh2 = err @ C.T
    dr = dh2 * (1 - r ** 2)
    dB = h1.T @ dr
    dh1 = dr @ B.T
    dA = X.T @ (dh1 * (1 - h1 ** 2))

    A -= lr * dA
    B -= lr * dB
    C -= lr * dC
    if i % 100 == 0:
        print(i, float(np.mean((out - y) ** 2)))
