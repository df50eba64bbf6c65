# verdict: right
import numpy as np

np.random.seed(107)
X = np.random.uniform(-2, 2, size=(35, 2))
y = np.where(X[:, 0] * X[:, 1] > 0, 1, -1)[:, None]

def softplus(z):
    return np.log1p(np.exp(z))

W1, c1 = np.random.randn(2, 10), np.random.randn(10)
W2, c2 = np.random.randn(10, 1) * 0.3, np.zeros(1)

# squared hinge loss on labels -1/+1
for k in range(600):
    z = X @ W1 + c1
    a = softplus(z)
    f = a @ W2 + c2
    gap = np.maximum(0, 1 - y * f)
    df = -2 * y * gap / len(X)
    da = df @ W2.T
    dz = da * (1 - np.exp(-a))
    W2 = W2 - 0.05 * a.T @ df
    c2 = c2 - 0.05 * df.sum(axis=0)
    W1 = W1 - 0.05 * X.T @ dz
    c1 = c1 - 0.05 * dz.sum(axis=0)
    if k % 150 == 0:
        print(k, np.mean(gap ** 2), np.mean(np.sign(f) == y))
