# verdict: not a network
# why: Linear regression by the normal equation, no training.
import numpy as np

np.random.seed(5)
X = np.random.rand(50, 2)
y = 4 + X @ np.array([3.0, -2.0]) + 0.1 * np.random.randn(50)
Xb = np.c_[np.ones(50), X]
theta = np.linalg.inv(Xb.T @ Xb) @ Xb.T @ y
print("theta:", theta)
resid = y - Xb @ theta
print("rmse:", np.sqrt(np.mean(resid ** 2)))
for row, yi in list(zip(Xb, y))[:5]:
    print(row, "->", row @ theta, "true", yi)
