# verdict: wrong
# line: 10
import numpy as np
rng = np.random.default_rng(12)
X = rng.normal(size=(40, 2)); s = np.where(X[:, :1] + X[:, 1:] ** 2 > 0.7, 1.0, -1.0)
A = rng.normal(size=(2, 8)); a = np.zeros(8); B = rng.normal(size=(8, 1)) * 0.5
for i in range(400):
    h = np.tanh(X @ A + a)
    f = h @ B
    inside = (s * f > 1).astype(float)
    df = -s * inside / len(X)
    dh = df @ B.T * (1 - h * h)
    B -= 0.2 * h.T @ df
    A -= 0.2 * X.T @ dh
    a -= 0.2 * dh.sum(0)
print("hits", np.mean(np.sign(f) == s), "of 1")
