# verdict: wrong
# line: 23
# also: 10
# why: pred has shape (n,1) and y shape (n,), so the difference broadcasts to an (n,n) table.
import numpy as np

np.random.seed(25)

X = np.linspace(-2, 2, 25)
y = X ** 2 / 2 - 1

W1 = np.random.randn(1, 8)
b1 = np.random.randn(8)
W2 = np.random.randn(8, 1) * 0.3
b2 = 0.0
lr = 0.01

for epoch in range(600):
    z = X.reshape(-1, 1) @ W1 + b1
    a = np.tanh(z)
    pred = a @ W2 + b2

    diff = pred - y
    dW2 = a.T @ diff.mean(axis=1, keepdims=True) / len(X)
    db2 = diff.mean()
    da = diff.mean(axis=1, keepdims=True) @ W2.T / len(X)
    dz = da * (1 - a ** 2)
    W1 -= lr * X.reshape(1, -1) @ dz
    b1 -= lr * dz.sum(axis=0)
    W2 -= lr * dW2
    b2 -= lr * db2

    if epoch % 200 == 0:
        print(epoch, np.mean((pred.ravel() - y) ** 2))
