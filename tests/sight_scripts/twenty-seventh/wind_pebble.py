# verdict: right
# softmax output with squared error: needs the whole Jacobian
import numpy as np

rng = np.random.RandomState(44)
X = rng.randn(48, 3)
T = np.eye(3)[np.abs(X).argmax(axis=1)]
V, v0 = rng.randn(3, 9) * 0.8, rng.randn(9) * 0.3
U, u0 = rng.randn(9, 3) * 0.5, np.zeros(3)
eta = 0.5

for sweep in range(60):
    cost = 0.0
    for x, t in zip(X, T):
        h = np.maximum(V.T @ x + v0, 0)
        z = U.T @ h + u0
        q = np.exp(z - z.max())
        q /= q.sum()
        J = np.diag(q) - np.outer(q, q)
        dz = J @ (q - t)
        dh = (U @ dz) * (h > 0)
        U -= eta * np.outer(h, dz)
        u0 -= eta * dz
        V -= eta * np.outer(x, dh)
        v0 -= eta * dh
        cost += 0.5 * np.sum((q - t) ** 2)
    if sweep % 12 == 0:
        print(sweep, cost / len(X))
