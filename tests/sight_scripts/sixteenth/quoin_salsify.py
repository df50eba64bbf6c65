# verdict: wrong
# line: 11
# also: 12, 28
# why: relu_deriv overwrites the activations in place before they are used for dW2
import numpy as np

def relu(z):
    return np.maximum(0, z)

def relu_deriv(a):
    a[a > 0] = 1
    return a

np.random.seed(40)
X = np.random.rand(50, 4)
X[:, 3] = 1
y = (X[:, 0] - X[:, 1]) ** 2 + X[:, 2]
y = y.reshape(50, 1)
W1 = np.random.randn(4, 12) * 0.5
W2 = np.random.randn(12, 1) * 0.3
lr = 0.05

for epoch in range(500):
    a1 = relu(X @ W1)
    out = a1 @ W2
    d2 = (out - y) / len(X)
    d1 = d2 @ W2.T * relu_deriv(a1)
    W2 -= lr * a1.T @ d2
    W1 -= lr * X.T @ d1
    if epoch % 100 == 0:
        print(epoch, np.mean((out - y) ** 2))
