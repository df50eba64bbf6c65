# verdict: right
import numpy as np

# squared hinge loss with labels -1 / +1, gradient descent with heavy ball
rng = np.random.default_rng(14)
ang = rng.uniform(0, 2 * np.pi, 120)
rad = np.where(np.arange(120) < 60, 0.5, 1.2) + rng.normal(0, 0.1, 120)
X = np.stack([rad * np.cos(ang), rad * np.sin(ang)], axis=1)
y = np.where(np.arange(120) < 60, 1.0, -1.0)

W = rng.normal(0, 1, (2, 9))
b = rng.normal(0, 0.1, 9)
v = rng.normal(0, 0.3, 9)
c = 0.0

prev = [np.copy(W), np.copy(b), np.copy(v), c]
lr, beta = 0.05, 0.8

for it in range(600):
    z = np.tanh(X @ W + b)
    f = z @ v + c
    slack = np.maximum(0, 1 - y * f)
    obj = np.mean(slack ** 2)

    df = -2 * y * slack / len(y)
    dv = z.T @ df
    dc = df.sum()
    dz = np.outer(df, v) * (1 - z ** 2)
    dW = X.T @ dz
    db = dz.sum(axis=0)

    new = [p - lr * g + beta * (p - q) for p, g, q in zip((W, b, v, c), (dW, db, dv, dc), prev)]
    prev = [W, b, v, c]
    W, b, v, c = new
    if it % 100 == 0:
        print(f"{it:4d} {obj:.5f} errors {(np.sign(f) != y).sum()}")
