# verdict: right
import numpy as np

# Logistic unit with 4 examples. The first column decides.
X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]], dtype=float)
y = np.array([[0, 1, 1, 0]]).T

np.random.seed(1)
w = 2 * np.random.random((3, 1)) - 1

for i in range(5000):
    out = 1 / (1 + np.exp(-X @ w))
    err = y - out
    w = w + X.T @ (err * out * (1 - out))

print("weights", w.ravel())
print("after training", out.ravel())
