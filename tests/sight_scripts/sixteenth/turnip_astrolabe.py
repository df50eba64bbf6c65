# verdict: right
import numpy as np

rng = np.random.default_rng(81)
n = 120
X = rng.normal(size=(n, 2))
y = (X[:, 0] + X[:, 1] > 1.6).astype(float)[:, None]
pos_weight = (n - y.sum()) / y.sum()
sample_weight = np.where(y == 1, pos_weight, 1.0)
sample_weight /= sample_weight.sum()

W1 = rng.normal(0, 0.8, (2, 8)); b1 = np.zeros((1, 8))
W2 = rng.normal(0, 0.4, (8, 1)); b2 = np.zeros((1, 1))

for epoch in range(1200):
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    loss = -np.sum(sample_weight * (y * np.log(p) + (1 - y) * np.log(1 - p)))

    dz2 = sample_weight * (p - y)
    dz1 = dz2 @ W2.T * (1 - h * h)
    W2 -= 0.5 * h.T @ dz2
    b2 -= 0.5 * dz2.sum(0, keepdims=True)
    W1 -= 0.5 * X.T @ dz1
    b1 -= 0.5 * dz1.sum(0, keepdims=True)

    if epoch % 300 == 0:
        print(epoch, round(loss, 4))

found = (p > 0.5) == (y == 1)
print("recall", found[y == 1].mean(), "specificity", found[y == 0].mean())
