# verdict: wrong
# line: 30
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def softplus(z):
    return np.log1p(np.exp(z))

def softplus_backward(dA, z):
    return dA * sigmoid(z)

def forward(X, params):
    W1, b1, W2, b2 = params
    Z1 = W1 @ X + b1
    A1 = softplus(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, (Z1, A1, Z2)

def backward(X, Y, A2, cache, params):
    W1, b1, W2, b2 = params
    Z1, A1, Z2 = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dA1 = W2.T @ dZ2
    dZ1 = softplus_backward(dA1, A1)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return dW1, db1, dW2, db2

np.random.seed(14)
X = 0.7 * np.random.randn(2, 100)
Y = (X[0] ** 2 + X[1] ** 2 < 0.6).astype(float).reshape(1, -1)

params = [np.random.randn(5, 2), np.zeros((5, 1)), np.random.randn(1, 5), np.zeros((1, 1))]
for i in range(600):
    A2, cache = forward(X, params)
    if i % 150 == 0:
        print("cost", i, -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
    grads = backward(X, Y, A2, cache, params)
    params = [p - 0.3 * g for p, g in zip(params, grads)]
