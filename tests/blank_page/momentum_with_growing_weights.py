# verdict: wrong
# first wrong: derivative
# line: 21
# mistake: -
# why: the share of the weights has the wrong sign: they grow
import numpy as np

np.random.seed(21)
X = np.random.rand(30, 3)
T = np.stack([X[:, 0] * X[:, 1], X[:, 2] ** 2], axis=1)
A, a = np.random.randn(3, 7) * 0.7, np.zeros(7)
B, b = np.random.randn(7, 2) * 0.7, np.zeros(2)
vA, va, vB, vb = 0 * A, 0 * a, 0 * B, 0 * b
for i in range(700):
    H = np.tanh(X @ A + a)
    O = 1 / (1 + np.exp(-(H @ B + b)))
    dO = (O - T) * O * (1 - O)
    dH = dO @ B.T * (1 - H * H)
    vA = 0.8 * vA - 0.1 * (X.T @ dH - 0.002 * A)
    va = 0.8 * va - 0.1 * dH.sum(axis=0)
    vB = 0.8 * vB - 0.1 * (H.T @ dO - 0.002 * B)
    vb = 0.8 * vb - 0.1 * dO.sum(axis=0)
    A, a, B, b = A + vA, a + va, B + vB, b + vb
