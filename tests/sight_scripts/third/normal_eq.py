# verdict: not a network
# why: Least squares by the normal equation, solved at once.
import numpy as np
np.random.seed(2)
x = np.linspace(0, 10, 40)
y = 2.5*x - 3 + np.random.randn(40)
X = np.column_stack([np.ones_like(x), x, x**2])
theta = np.linalg.inv(X.T @ X) @ X.T @ y
print("theta", theta)
res = y - X @ theta
print("R2", 1 - (res**2).sum()/((y-y.mean())**2).sum())
for lam in (0, .1, 1, 10):
    ridge = np.linalg.solve(X.T @ X + lam*np.eye(3), X.T @ y)
    name = 'ols' if lam == 0 else 'ridge'
    print(name, lam, ridge.round(3), np.mean((y - X @ ridge)**2).round(4))
