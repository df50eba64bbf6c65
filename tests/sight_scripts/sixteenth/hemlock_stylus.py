# verdict: wrong
# line: 11
# also: 30
# why: update function rebinds its argument only; the weights never change
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def update(param, grad, lr):
    param = param - lr * grad

def gradients(X, y, W1, b1, W2, b2):
    a1 = sigmoid(X @ W1 + b1)
    a2 = sigmoid(a1 @ W2 + b2)
    d2 = 2 * (a2 - y) / len(X) * a2 * (1 - a2)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    return X.T @ d1, d1.sum(axis=0), a1.T @ d2, d2.sum(axis=0)

np.random.seed(3)
X = np.random.randn(40, 2)
y = (X[:, :1] > 0).astype(float)
W1 = np.random.randn(2, 5)
b1 = np.zeros(5)
W2 = np.random.randn(5, 1)
b2 = np.zeros(1)

for epoch in range(500):
    dW1, db1, dW2, db2 = gradients(X, y, W1, b1, W2, b2)
    update(W1, dW1, 0.5)
    update(b1, db1, 0.5)
    update(W2, dW2, 0.5)
    update(b2, db2, 0.5)
print("loss", np.mean((sigmoid(sigmoid(X @ W1 + b1) @ W2 + b2) - y) ** 2))
