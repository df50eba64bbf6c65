# verdict: right

# linear regression by hand
import numpy as np
np.random.seed(33)
X = np.random.rand(25, 2) * 4
y = X @ np.array([1.5, -2.0]) + 0.7 + np.random.randn(25) * 0.1
w = np.random.randn(2)
b = 0.0
for epoch in range(800):
    y_hat = X @ w + b
    resid = y_hat - y
    grad_w = 2 * np.mean(X * resid[:, None], axis=0)
    grad_b = 2 * resid.mean()
    w = w - 0.05 * grad_w
    b = b - 0.05 * grad_b
    if epoch % 200 == 0:
        print(epoch, np.mean(resid ** 2))
print("w", w, "b", b)
