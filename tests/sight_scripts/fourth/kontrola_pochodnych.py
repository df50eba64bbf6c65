# verdict: not a network
# why: A gradient is computed and compared with finite differences, but no weight ever changes: there is no training.
import numpy as np
rng = np.random.default_rng(1)
x, y = rng.normal(size=(5, 3)), rng.normal(size=(5, 2))
A, B = rng.normal(size=(3, 4)), rng.normal(size=(4, 2))
def cost(A, B):
    return 0.5 * np.sum((np.tanh(x @ A) @ B - y) ** 2)
H = np.tanh(x @ A)
D = H @ B - y
gB = H.T @ D
gA = x.T @ (D @ B.T * (1 - H ** 2))
for name, M, g in (("A", A, gA), ("B", B, gB)):
    worst = 0
    for idx in np.ndindex(M.shape):
        old = M[idx]
        M[idx] = old + 1e-5; up = cost(A, B)
        M[idx] = old - 1e-5; down = cost(A, B)
        M[idx] = old
        worst = max(worst, abs((up - down) / 2e-5 - g[idx]))
    print(name, "largest difference", worst)
