# verdict: wrong
# line: 26
# why: derivatives: The gradient of W2 uses the hidden sums Z1 instead of the hidden outputs A1.
import numpy as np

rng = np.random.default_rng(22)
m = 60
X = rng.uniform(-1, 1, (2, m))
Y = 1.5 * X[:1] - X[1:] ** 2

W1 = rng.standard_normal((8, 2))
b1 = rng.standard_normal((8, 1))
W2 = rng.standard_normal((1, 8)) * 0.3
b2 = np.zeros((1, 1))
lr = 0.03
n_epochs = 2000

for epoch in range(n_epochs):
    Z1 = W1 @ X + b1
    A1 = 1 / (1 + np.exp(-Z1))
    Yhat = W2 @ A1 + b2

    D2 = (Yhat - Y) / m
    D1 = (W2.T @ D2) * A1 * (1 - A1)

    dW2 = D2 @ Z1.T
    db2 = D2.sum(axis=1, keepdims=True)
    dW1 = D1 @ X.T
    db1 = D1.sum(axis=1, keepdims=True)

    W1, b1 = W1 - lr * dW1, b1 - lr * db1
    W2, b2 = W2 - lr * dW2, b2 - lr * db2
    if epoch % 500 == 0:
        print("epoch", epoch, "loss", round(float(np.mean((Yhat - Y) ** 2)), 5))

print("final loss", float(np.mean((Yhat - Y) ** 2)))
