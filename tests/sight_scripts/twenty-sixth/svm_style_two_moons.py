# verdict: right
import numpy as np

rng = np.random.default_rng(19)
m = 60
ang = rng.uniform(0, np.pi, m)
upper = np.c_[np.cos(ang), np.sin(ang)]
lower = np.c_[1 - np.cos(ang), 0.4 - np.sin(ang)]
X = np.r_[upper, lower] + rng.normal(0, 0.1, (2 * m, 2))
y = np.r_[np.ones(m), -np.ones(m)]

W = rng.normal(0, 1, (2, 16))
b = np.zeros(16)
u = rng.normal(0, 0.25, 16)
c = 0.0
lam = 1e-3

for epoch in range(300):
    Z = X @ W + b
    H = np.where(Z > 0, Z, 0.05 * Z)
    score = H @ u + c
    active = (y * score < 1).astype(float)
    g = -active * y / len(y)
    gZ = np.outer(g, u) * np.where(Z > 0, 1, 0.05)
    u -= 0.3 * (H.T @ g + lam * u)
    c -= 0.3 * g.sum()
    W -= 0.3 * (X.T @ gZ + lam * W)
    b -= 0.3 * gZ.sum(0)

print("train accuracy:", np.mean(np.sign(score) == y))
