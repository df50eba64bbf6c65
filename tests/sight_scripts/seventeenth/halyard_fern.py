# verdict: right
import numpy as np
σ = lambda z: 1 / (1 + np.exp(-z))
rng = np.random.default_rng(5)
X = np.array([[0, 0, 1, 1], [0, 1, 0, 1], [1, 1, 1, 1]])
T = np.array([[0, 1, 1, 0]])
A, B, C = (rng.uniform(-1.5, 1.5, s) for s in [(4, 3), (4, 4), (1, 4)])
η = 1.0
for _ in range(4000):
    p = σ(A @ X)
    q = σ(B @ p)
    r = σ(C @ q)
    δr = (T - r) * r * (1 - r)
    δq = C.T @ δr * q * (1 - q)
    δp = B.T @ δq * p * (1 - p)
    A, B, C = A + η * δp @ X.T, B + η * δq @ p.T, C + η * δr @ q.T
print(r)
