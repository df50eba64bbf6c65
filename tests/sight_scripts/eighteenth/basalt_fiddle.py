# verdict: wrong
# line: 28
# why: squared error with sigmoid output, but no output slope
import numpy as np

rng = np.random.RandomState(0)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

X = rng.rand(50, 3)
y = (0.2 + 0.6 * X[:, 0] * X[:, 1] + 0.1 * X[:, 2]).reshape(-1, 1)

W1 = rng.randn(3, 6)
b1 = np.zeros((1, 6))
W2 = rng.randn(6, 1)
b2 = np.zeros((1, 1))
learning_rate = 0.5

for epoch in range(1000):
    z1 = X @ W1 + b1
    a1 = sigmoid(z1)
    z2 = a1 @ W2 + b2
    a2 = sigmoid(z2)

    mse = 0.5 * np.mean((y - a2) ** 2)

    d2 = a2 - y
    d1 = (d2 @ W2.T) * a1 * (1 - a1)

    W2 -= learning_rate * a1.T @ d2 / len(X)
    b2 -= learning_rate * d2.mean(axis=0)
    W1 -= learning_rate * X.T @ d1 / len(X)
    b1 -= learning_rate * d1.mean(axis=0)

    if epoch % 200 == 0:
        print("Epoch", epoch, "MSE", mse)
