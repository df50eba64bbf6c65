# verdict: wrong
# line: 11
# why: hidden delta: The derivative of ReLU gives back z instead of 1 where z is positive.
import numpy as np
np.random.seed(10)

def relu(z):
    return np.where(z > 0, z, 0)

def relu_derivative(z):
    return np.where(z > 0, z, 0)

X = np.random.rand(100, 2)
y = 3 * X[:, [0]] - 2 * X[:, [1]] + 0.5

W1 = np.random.randn(2, 10) * 0.5
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 1) * 0.5
b2 = np.zeros((1, 1))

for epoch in range(1000):
    z1 = X @ W1 + b1
    a1 = relu(z1)
    pred = a1 @ W2 + b2
    loss = np.mean((pred - y) ** 2)

    d2 = 2 * (pred - y) / len(y)
    d1 = (d2 @ W2.T) * relu_derivative(z1)

    W2 -= 0.05 * (a1.T @ d2)
    b2 -= 0.05 * np.sum(d2, axis=0, keepdims=True)
    W1 -= 0.05 * (X.T @ d1)
    b1 -= 0.05 * np.sum(d1, axis=0, keepdims=True)

print("loss", loss)
