# verdict: wrong
# line: 14
# why: The targets are a column (n,1) and the outputs a flat array (n,), so the difference broadcasts to an n-by-n table and each output is compared with all targets.
import numpy as np
np.random.seed(17)

# dane: [1, temperatura, wilgotność]  ->  burza tak/nie
X = np.hstack([np.ones((50, 1)), np.random.randn(50, 2)])
z = (X[:, 1:2] + X[:, 2:3] > 0).astype(float)
w = np.random.randn(3) * 0.1

for krok in range(400):
    p = 1 / (1 + np.exp(-(X @ w)))
    roznica = p - z
    gradient = X.T @ roznica.mean(axis=0) / len(X)
    w -= 0.8 * gradient

print("wagi", w)
print("zgodność", np.mean((p > 0.5) == (z[:, 0] > 0.5)))
