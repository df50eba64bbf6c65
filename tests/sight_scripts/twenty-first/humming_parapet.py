# verdict: right
import numpy as np
rng = np.random.default_rng(33)
q = rng.choice([-1.0, 1.0], (60, 2))
X = np.hstack([q + rng.normal(0, 0.2, q.shape), np.ones((60, 1))])
s = (q[:, 0] * q[:, 1] > 0).astype(float).reshape(-1, 1)

A = rng.normal(0, 1, (3, 6))
B = rng.normal(0, 1, (7, 1))
for i in range(800):
    H = np.hstack([np.tanh(X @ A), np.ones((60, 1))])
    O = 1 / (1 + np.exp(-H @ B))
    D = O - s                      # cross-entropy: the slope cancels
    G = (D @ B[:-1].T) * (1 - H[:, :-1] ** 2)
    B -= 0.01 * H.T @ D
    A -= 0.01 * X.T @ G
print("wrong:", int(((O > 0.5) != s).sum()))
