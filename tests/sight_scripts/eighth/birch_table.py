# verdict: right
import numpy as np

# I store the weights as (out, in), so forward needs the transpose and going back doesn't
np.random.seed(103)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
A = np.random.uniform(-1, 1, (4, 3))
B = np.random.uniform(-1, 1, (4, 4))
C = np.random.uniform(-1, 1, (1, 4))

def f(z): return 1 / (1 + np.exp(-z))

for i in range(4000):
    p = f(X @ A.T)
    q = f(p @ B.T)
    r = f(q @ C.T)
    dr = (r - y) * r * (1 - r)
    dq = dr @ C * q * (1 - q)
    dp = dq @ B * p * (1 - p)
    C -= dr.T @ q
    B -= dq.T @ p
    A -= dp.T @ X
print("squared error", ((r - y) ** 2).sum())
