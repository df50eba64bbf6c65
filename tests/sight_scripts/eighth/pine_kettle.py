# verdict: wrong
# line: 18
# also: 24
# why: The gate of the ReLU is `>= 0` on the outputs, which is always true, so dead units get gradient too.
import numpy as np

np.random.seed(402)
X = np.random.randn(16, 3)
y = np.abs(X[:, [0]]) + 0.5 * X[:, [2]]
W1 = np.random.randn(3, 8) * 0.6
W2 = np.random.randn(8, 1) * 0.6
b1, b2 = np.zeros(8), np.zeros(1)

def relu(x):
    return np.maximum(0, x)

def relu_derivative(x):
    return (x >= 0).astype(float)

for epoch in range(600):
    hidden = relu(X @ W1 + b1)
    out = hidden @ W2 + b2
    error = out - y
    hidden_delta = error @ W2.T * relu_derivative(hidden)
    W2 -= 0.005 * hidden.T @ error
    b2 -= 0.005 * error.sum(axis=0)
    W1 -= 0.005 * X.T @ hidden_delta
    b1 -= 0.005 * hidden_delta.sum(axis=0)
print("mse", np.mean(error ** 2).round(4))
