# verdict: right
import numpy as np
rng = np.random.default_rng(77)

X = rng.random((18, 3))
t = (X[:, [0]] + X[:, [1]] * X[:, [2]])

def net_grad(A, B):
    h = 1 / (1 + np.exp(-X @ A))
    o = h @ B
    d = (o - t) / len(X)
    gB = h.T @ d
    gA = X.T @ ((d @ B.T) * h * (1 - h))
    return gA, gB, float((d ** 2).sum())

A = rng.normal(0, 1, (3, 5))
B = rng.normal(0, 1, (5, 1))
vA = np.zeros_like(A)
vB = np.zeros_like(B)
mom = 0.8
eps = 0.3
for i in range(800):
    # nesterov: look where the velocity leads
    gA, gB, loss = net_grad(A + mom * vA, B + mom * vB)
    vA = mom * vA - eps * gA
    vB = mom * vB - eps * gB
    A = A + vA
    B = B + vB
    if i % 200 == 0:
        print(i, loss)
