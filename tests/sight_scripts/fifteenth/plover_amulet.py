# verdict: wrong
# line: 31
# why: L2 penalty is added to the cost, its gradient subtracted in the first layer
import numpy as np

rng = np.random.default_rng(70)
n = 100
area = rng.uniform(30, 150, n)
rooms = np.round(area / 25 + rng.normal(0, 0.7, n))
price = 2.5 * area + 15 * rooms + rng.normal(0, 20, n)

def zscore(v):
    return (v - v.mean()) / v.std()

X = np.stack([zscore(area), zscore(rooms), np.ones(n)], axis=1)
y = zscore(price).reshape(n, 1)

W1 = rng.normal(0, 0.5, (8, 3))
W2 = rng.normal(0, 0.5, (1, 8))
lambd = 0.02

for epoch in range(500):
    Z1 = X @ W1.T
    A1 = np.maximum(Z1, 0)
    yhat = A1 @ W2.T
    J = 0.5 * np.mean((yhat - y) ** 2) + 0.5 * lambd * (np.sum(W1 ** 2) + np.sum(W2 ** 2))

    dZ2 = (yhat - y) / n
    dZ1 = (dZ2 @ W2) * (Z1 > 0)
    dW2 = dZ2.T @ A1 + lambd * W2
    dW1 = dZ1.T @ X - lambd * W1

    W2 -= 0.1 * dW2
    W1 -= 0.1 * dW1
    if epoch % 100 == 0:
        print("epoch", epoch, "J", J)
