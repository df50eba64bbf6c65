# verdict: wrong
# line: 11
import numpy as np

np.random.seed(40)

def relu(x):
    return np.maximum(0, x)

def relu_derivative(x):
    return np.maximum(0, x)

# tiny regression: y = max(x1, x2) - x3
X = np.random.uniform(-1, 1, size=(100, 3))
y = np.maximum(X[:, 0], X[:, 1]).reshape(-1, 1) - X[:, 2].reshape(-1, 1)

n_in, n_h1, n_h2, n_out = 3, 10, 6, 1
w1 = np.random.randn(n_in, n_h1) * np.sqrt(2 / n_in)
w2 = np.random.randn(n_h1, n_h2) * np.sqrt(2 / n_h1)
w3 = np.random.randn(n_h2, n_out) * np.sqrt(2 / n_h2)
b1 = np.zeros((1, n_h1))
b2 = np.zeros((1, n_h2))
b3 = np.zeros((1, n_out))
learning_rate = 0.02

for epoch in range(800):
    z1 = X.dot(w1) + b1
    a1 = relu(z1)
    z2 = a1.dot(w2) + b2
    a2 = relu(z2)
    y_hat = a2.dot(w3) + b3

    d3 = 2 * (y_hat - y) / len(X)
    d2 = d3.dot(w3.T) * relu_derivative(z2)
    d1 = d2.dot(w2.T) * relu_derivative(z1)

    w3 -= learning_rate * a2.T.dot(d3)
    b3 -= learning_rate * d3.sum(axis=0, keepdims=True)
    w2 -= learning_rate * a1.T.dot(d2)
    b2 -= learning_rate * d2.sum(axis=0, keepdims=True)
    w1 -= learning_rate * X.T.dot(d1)
    b1 -= learning_rate * d1.sum(axis=0, keepdims=True)

    if epoch % 100 == 0:
        print("Epoch", epoch, "MSE", np.mean((y_hat - y) ** 2))
