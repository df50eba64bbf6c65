# verdict: right
import numpy as np

rng = np.random.default_rng(41)
X = rng.normal(size=(28, 3))
y = (X[:, 0] + X[:, 1] * X[:, 2] > 0).astype(int)

U = rng.normal(size=(5, 3)); u = np.zeros(5)
V = rng.normal(size=(1, 5)); v = np.zeros(1)

for epoch in range(300):
    dU = np.zeros_like(U)
    du = np.zeros_like(u)
    dV = np.zeros_like(V)
    dv = np.zeros_like(v)
    loss = 0
    for x, t in zip(X, y):
        a = np.tanh(U @ x + u)
        p = 1 / (1 + np.exp(-(V @ a + v)))
        loss -= np.log(p[0]) if t == 1 else np.log(1 - p[0])
        e = p - t
        dV += np.outer(e, a)
        dv += e
        back = (V.T @ e) * (1 - a * a)
        dU += np.outer(back, x)
        du += back
    U -= 0.02 * dU
    u -= 0.02 * du
    V -= 0.02 * dV
    v -= 0.02 * dv
    if epoch % 100 == 0:
        print(epoch, loss)
