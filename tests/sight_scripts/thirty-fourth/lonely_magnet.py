# verdict: right
# softmax with its whole Jacobian, squared error on the probabilities (yes, on purpose)
import numpy as np
rng = np.random.default_rng(404)
X = rng.normal(size=(18, 2))
k = np.argmax(np.c_[X, -X.sum(1)], axis=1)
T = np.eye(3)[k]
P1 = rng.normal(size=(2, 6)); P2 = rng.normal(size=(6, 3))
for it in range(400):
    G1 = np.zeros_like(P1); G2 = np.zeros_like(P2); L = 0.
    for x, t in zip(X, T):
        h = 1 / (1 + np.exp(-(x @ P1)))
        z = h @ P2
        s = np.exp(z - z.max()); s = s / s.sum()
        J = np.diag(s) - np.outer(s, s)
        dz = J @ (s - t)
        dh = P2 @ dz * h * (1 - h)
        G2 += h[:, None] * dz[None, :]
        G1 += x[:, None] * dh[None, :]
        L += .5 * np.sum((s - t) ** 2)
    P1 -= .4 * G1
    P2 -= .4 * G2
    if it % 100 == 0: print(it, L)
