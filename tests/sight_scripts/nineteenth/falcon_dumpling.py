# verdict: right
import numpy as np

rng = np.random.default_rng(77)
th = rng.uniform(0, np.pi, 40)
up = np.c_[np.cos(th), np.sin(th)]
down = np.c_[1 - np.cos(th), 0.5 - np.sin(th)]
D = np.r_[up, down] + rng.normal(0, 0.1, (80, 2))
t = np.r_[np.ones(40), -np.ones(40)][:, None]

A = rng.normal(0, 1, (2, 12))
a = rng.normal(0, 0.1, 12)
B = rng.normal(0, 0.4, (12, 1))
b = np.zeros(1)

for epoch in range(600):
    z = D @ A + a
    h = z * (z > 0)
    f = h @ B + b
    margin = t * f
    loss = np.maximum(0, 1 - margin).mean()
    df = np.where(margin < 1, -t, 0.0) / len(D)
    dB = h.T @ df
    db = df.sum(0)
    dz = df @ B.T * (z > 0)
    dA = D.T @ dz
    da = dz.sum(0)
    A -= 0.2 * dA
    a -= 0.2 * da
    B -= 0.2 * dB
    b -= 0.2 * db
    if epoch % 100 == 0:
        print(f"{epoch:4d} hinge {loss:.4f} errors {(np.sign(f) != t).sum()}")
