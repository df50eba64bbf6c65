# verdict: not a network
# wrong: -
# line: -
# mistake: linear regression in closed form
# style: statistics student
import numpy as np
rng = np.random.default_rng(5)
X = np.column_stack([np.ones(40), rng.normal(size=(40, 2))])
beta = np.array([1.0, -2.0, 0.5])
y = X @ beta + rng.normal(0, 0.1, 40)
w = np.linalg.solve(X.T @ X, X.T @ y)
pred = X @ w
print("weights", w)
print("error", np.mean((pred - y)**2))
