# verdict: wrong
# line: 26
# why: cross-entropy printed, but output delta carries the sigmoid slope
import numpy as np

rng = np.random.default_rng(47)
n = 80
X = rng.normal(size=(n, 2))
t = (X[:, 1] > np.sin(2 * X[:, 0])).astype(float).reshape(n, 1)

Wx = rng.normal(size=(2, 12))
bx = np.zeros((1, 12))
Wy = rng.normal(size=(12, 1)) * 0.5
by = np.zeros((1, 1))

def cross_entropy(p, t):
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return float(-np.mean(t * np.log(p) + (1 - t) * np.log(1 - p)))

lr = 0.5
for epoch in range(1001):
    h = np.tanh(X @ Wx + bx)
    p = 1 / (1 + np.exp(-(h @ Wy + by)))
    if epoch % 200 == 0:
        print(f"epoch {epoch}: cross entropy {cross_entropy(p, t):.4f}")
    ds = (p - t) * p * (1 - p) / n
    dWy = h.T @ ds
    dby = ds.sum(axis=0, keepdims=True)
    dh = ds @ Wy.T * (1 - h ** 2)
    dWx = X.T @ dh
    dbx = dh.sum(axis=0, keepdims=True)
    for w, g in ((Wx, dWx), (bx, dbx), (Wy, dWy), (by, dby)):
        w -= lr * g
