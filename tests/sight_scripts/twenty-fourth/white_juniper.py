# verdict: wrong
# line: 29
# why: derivatives: The first layer's gradient uses the raw data, while the forward pass uses the normalised ones.
import numpy as np

rng = np.random.default_rng(100)
# size (10 m2), rooms -> price
X = np.column_stack([rng.uniform(3, 9, 50), rng.integers(1, 6, 50)])
y = (2.0 * X[:, 0] + 0.8 * X[:, 1] ** 1.5).reshape(-1, 1)
y = (y - y.mean()) / y.std()
Xn = (X - X.mean(axis=0)) / X.std(axis=0)

W1 = rng.normal(0, 0.7, (2, 8))
b1 = np.zeros(8)
W2 = rng.normal(0, 0.3, (8, 1))
b2 = np.zeros(1)
lr = 0.01

for epoch in range(1500):
    z1 = Xn @ W1 + b1
    h = np.where(z1 > 0, z1, 0)
    pred = h @ W2 + b2

    d2 = (pred - y) / len(X)
    dz1 = (d2 @ W2.T) * (z1 > 0)

    W2 -= lr * (h.T @ d2)
    b2 -= lr * d2.sum(axis=0)
    W1 -= lr * (X.T @ dz1)
    b1 -= lr * dz1.sum(axis=0)

print("MSE:", np.mean((pred - y) ** 2))
