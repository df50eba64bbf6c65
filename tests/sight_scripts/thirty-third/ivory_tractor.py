# verdict: right
import numpy as np
# R: X is a model matrix, tcrossprod and sweep
def crossprod(a, b): return a.T @ b
def tcrossprod(a, b): return a @ b.T
set_seed = np.random.seed; set_seed(42)
x1 = np.random.normal(size=30); x2 = np.random.normal(size=30)
y = (x1 ** 2 + x2 ** 2 > 1.5).astype(float).reshape(-1, 1)
X = np.column_stack((np.ones(30), x1, x2))
alpha = np.random.normal(size=(3, 8)); beta = np.random.normal(size=(9, 1))
for i in range(1500):
    H = np.column_stack((np.ones(30), np.tanh(X @ alpha)))
    p = 1 / (1 + np.exp(-(H @ beta)))
    r = y - p
    back = tcrossprod(r, beta[1:]) * (1 - H[:, 1:] ** 2)
    beta = beta + 0.5 * crossprod(H, r) / 30
    alpha = alpha + 0.5 * crossprod(X, back) / 30
print("accuracy", ((p > .5) == y).mean())
