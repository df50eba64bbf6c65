# verdict: right
# why: Inverted dropout: the same mask scales the hidden layer forward and its gradient backward.
import numpy as np

np.random.seed(55)
X = np.random.randn(100, 4)
y = ((X[:, 0] + X[:, 1] * X[:, 2]) > 0).astype(float).reshape(-1, 1)

keep = 0.8
W1 = np.random.randn(4, 24) * np.sqrt(1 / 4)
b1 = np.zeros((1, 24))
W2 = np.random.randn(24, 1) * np.sqrt(1 / 24)
b2 = np.zeros((1, 1))

for epoch in range(800):
    Z1 = X @ W1 + b1
    A1 = np.maximum(0, Z1)
    D1 = (np.random.rand(*A1.shape) < keep) / keep
    A1 = A1 * D1
    A2 = 1 / (1 + np.exp(-(A1 @ W2 + b2)))
    loss = -np.mean(y * np.log(A2 + 1e-9) + (1 - y) * np.log(1 - A2 + 1e-9))

    dZ2 = (A2 - y) / len(X)
    dW2 = A1.T @ dZ2
    db2 = np.sum(dZ2, axis=0, keepdims=True)
    dA1 = (dZ2 @ W2.T) * D1
    dZ1 = dA1 * (Z1 > 0)
    dW1 = X.T @ dZ1
    db1 = np.sum(dZ1, axis=0, keepdims=True)

    for p, g in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        p -= 0.3 * g
    if epoch % 200 == 0:
        print(epoch, loss)
