# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a sample of zeros has sums of 0 in its first pass, and there the ReLU's slope may be 0 or 1

import numpy as np

X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
rng = np.random.RandomState(12)
W, c = rng.randn(2, 6), np.zeros(6)
V, d = rng.randn(6, 1), np.zeros(1)
for step in range(2000):
    Z = X @ W + c
    H = np.maximum(0, Z)
    P = 1 / (1 + np.exp(-(H @ V + d)))
    D = (P - y) * P * (1 - P)
    G = D @ V.T * np.heaviside(Z, 0)
    V -= 0.3 * H.T @ D
    d -= 0.3 * D.sum(0)
    W -= 0.3 * X.T @ G
    c -= 0.3 * G.sum(0)
print(P.ravel())
