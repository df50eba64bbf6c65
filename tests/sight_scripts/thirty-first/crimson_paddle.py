# verdict: right
import numpy as np

# logistic regression with adagrad
np.random.seed(31)
X = np.random.randn(50, 3)
X = np.hstack([X, np.ones((50, 1))])
y = (X @ np.array([1.0, -2.0, 0.5, 0.3]) + 0.3 * np.random.randn(50) > 0).astype(float)
theta = np.random.randn(4) * 0.01
G = np.zeros(4)

for it in range(500):
    p = 1 / (1 + np.exp(-(X @ theta)))
    grad = X.T @ (p - y) / len(y)
    G += grad ** 2
    theta -= 0.5 * grad / (np.sqrt(G) + 1e-8)
    if it % 100 == 0:
        print(it, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
print(theta)
