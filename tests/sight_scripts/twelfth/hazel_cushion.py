# verdict: wrong
# line: 29
# why: W1's gradient is divided by m a second time while the others are divided once
import numpy as np

np.random.seed(30)
m = 64
X = np.random.randn(2, m)
Y = (np.abs(X[0]) > 0.7).astype(float)[None, :]

n_h = 6
W1 = np.random.randn(n_h, 2) * 0.5
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h) * 0.5
b2 = np.zeros((1, 1))

learning_rate = 1.5
costs = []
for i in range(1500):
    A1 = np.tanh(W1 @ X + b1)
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    costs.append(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))

    dZ2 = (A2 - Y) / m
    dW2 = dZ2 @ A1.T
    db2 = dZ2.sum(axis=1, keepdims=True)

    dZ1 = (W2.T @ dZ2) * (1 - A1 * A1)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True)

    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2

for i in range(0, 1500, 300):
    print(f"after {i} iterations: {costs[i]:.4f}")
print(f"accuracy {np.mean((A2 > 0.5) == Y):.3f}")
