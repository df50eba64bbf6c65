# verdict: wrong
# line: 17
# why: The decay of N uses M (same shape).
import numpy as np
rng = np.random.default_rng(38)
X = rng.normal(size=(36, 3))
T = np.tanh(X[:, [1, 2, 0]] - 0.5)
X[:, 2] = 1
M = rng.normal(size=(3, 3))
N = rng.normal(size=(3, 3))
rate, shrink = 0.2, 0.05
for sweep in range(300):
    H = np.tanh(X @ M)
    O = np.tanh(H @ N)
    D = (O - T) * (1 - O * O) / len(X)
    G = D @ N.T * (1 - H * H)
    stepN = H.T @ D + shrink * M
    stepM = X.T @ G + shrink * M
    N = N - rate * stepN
    M = M - rate * stepM
    if sweep % 100 == 0:
        print(sweep, np.mean((O - T) ** 2), np.linalg.norm(M), np.linalg.norm(N))
