# verdict: right
import numpy as np

np.random.seed(5)
X = np.vstack([np.random.rand(2, 60) * 2 - 1, np.ones((1, 60))])
Y = (X[0:1] ** 2 + X[1:2]) / 2
W1 = np.random.randn(7, 3)
W2 = np.random.randn(1, 7) * 0.3

print("before training / after each 250 steps")
for step in range(2000):
    z = W1 @ X
    a = np.log1p(np.exp(z))          # softplus
    out = W2 @ a
    d_out = (out - Y) / 60
    d_z = (W2.T @ d_out) / (1 + np.exp(-z))
    W2 = W2 - 0.1 * d_out @ a.T
    W1 = W1 - 0.1 * d_z @ X.T
    if step % 250 == 0:
        print(step, np.sum((out - Y) ** 2) / 120)
