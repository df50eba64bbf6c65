# verdict: wrong
# line: 16
import numpy as np
rng = np.random.default_rng(57)
# small macro data: growth and rates -> recession, with weight penalty
Z = rng.normal(size=(50, 3))
rec = (Z[:, 0] + Z[:, 1] * Z[:, 2] < 0).astype(float).reshape(50, 1)
A = rng.normal(size=(3, 6)) * 0.7
B = rng.normal(size=(6, 1)) * 0.7
lam, eta = 0.01, 0.5
for it in range(800):
    H = 1 / (1 + np.exp(-Z @ A))
    P = 1 / (1 + np.exp(-H @ B))
    D = (P - rec) / 50
    gB = H.T @ D + lam * B
    gA = Z.T @ (D @ B.T * H * (1 - H)) - lam * A
    B = B - eta * gB
    A = A - eta * gA
    if it % 200 == 0:
        print(it, np.mean((P > 0.5) == rec), np.abs(A).mean())
