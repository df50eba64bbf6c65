# verdict: not a network
import numpy as np

def jacobi(A, b, tol=1e-10, max_iter=500):
    x = np.zeros_like(b)
    D = np.diag(A)
    R = A - np.diagflat(D)
    for i in range(max_iter):
        x_new = (b - np.dot(R, x)) / D
        error = np.linalg.norm(x_new - x, np.inf)
        x = x_new
        if i % 10 == 0:
            print("iteration", i, "error", error)
        if error < tol:
            break
    return x, i + 1

np.random.seed(1)
n = 20
A = np.random.uniform(-1, 1, (n, n))
A += np.diag(np.abs(A).sum(axis=1) * 0.35)
y = np.random.rand(n)

x, its = jacobi(A, y)
print("converged in", its)
print("residual", np.linalg.norm(A @ x - y))
print("against solve", np.abs(x - np.linalg.solve(A, y)).max())
