# verdict: right
import numpy as np

# d/dw of (o - t)^2 with the factor 2 written everywhere (kept in g)
rng = np.random.RandomState(513)
X = rng.rand(9, 3)
t = (X ** 2).sum(axis=1).reshape(9, 1)
A = rng.randn(3, 5)
B = rng.randn(5, 1)
for loop in range(1500):
    Z = X.dot(A)
    H = np.where(Z > 0, Z, np.exp(Z) - 1)          # ELU
    o = H.dot(B)
    g = 2 * (o - t) / 9
    gB = H.T.dot(g)
    gA = X.T.dot(g.dot(B.T) * np.where(Z > 0, 1, np.exp(Z)))
    A = A - 0.05 * gA
    B = B - 0.05 * gB
print("mean squared error", np.mean((o - t) ** 2).round(5))
