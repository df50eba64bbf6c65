# verdict: wrong
# line: 13
# also: 10
# why: derivatives: The forward pass uses the slope 0.1 for negative values, the derivative 0.01.
import numpy as np

np.random.seed(19)

def leaky(z):
    return np.where(z > 0, z, 0.1 * z)

def leaky_grad(z):
    return np.where(z > 0, 1.0, 0.01)

X = np.random.uniform(-1, 1, (200, 2))
Y = np.c_[X[:, 0] * X[:, 1], X[:, 0] ** 2 - X[:, 1]]

w1 = np.random.randn(2, 16) * 0.7
c1 = np.zeros(16)
w2 = np.random.randn(16, 2) * 0.35
c2 = np.zeros(2)
lr, bs = 0.05, 20

for epoch in range(150):
    perm = np.random.permutation(len(X))
    for s in range(0, len(X), bs):
        idx = perm[s:s + bs]
        xb, yb = X[idx], Y[idx]
        z = xb @ w1 + c1
        a = leaky(z)
        e = a @ w2 + c2 - yb

        gz = (e @ w2.T) * leaky_grad(z)
        w2 -= lr * a.T @ e / bs
        c2 -= lr * e.mean(0)
        w1 -= lr * xb.T @ gz / bs
        c1 -= lr * gz.mean(0)

pred = leaky(X @ w1 + c1) @ w2 + c2
print("rmse", np.sqrt(np.mean((pred - Y) ** 2)))
