# verdict: wrong
# line: 25
# also: 27
# why: derivatives: the bias gradient of the hidden layer keeps only the last sample's delta, while all others are summed up
import numpy as np

rng = np.random.default_rng(52)
X = rng.uniform(-1, 1, (48, 3))
y = np.abs(X[:, 0]) + X[:, 1] - 0.5 * X[:, 2]
W1, b1 = rng.normal(0, 0.8, (8, 3)), np.zeros(8)
W2, b2 = rng.normal(0, 0.4, 8), 0.0
lr = 0.02

for epoch in range(60):
    for idx in rng.permutation(48).reshape(-1, 6):
        gW1, gb1, gW2, gb2 = np.zeros((8, 3)), np.zeros(8), np.zeros(8), 0.0
        for i in idx:
            z1 = W1 @ X[i] + b1
            a1 = np.maximum(z1, 0)
            err = W2 @ a1 + b2 - y[i]
            dz1 = err * W2 * (z1 > 0)
            gW2 += err * a1
            gb2 += err
            gW1 += np.outer(dz1, X[i])
            gb1 = dz1
        W1 -= lr * gW1
        b1 -= lr * gb1
        W2 -= lr * gW2
        b2 -= lr * gb2
pred = np.maximum(X @ W1.T + b1, 0) @ W2 + b2
print("mse", np.mean((pred - y) ** 2))
