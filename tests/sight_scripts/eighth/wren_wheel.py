# verdict: right
import numpy as np

# Nesterov momentum: gradient at the look-ahead point
rng = np.random.default_rng(125)
X = rng.normal(size=(12, 3))
y = (X ** 2).sum(axis=1, keepdims=True) / 3

def gradient(W1, W2):
    h = np.tanh(X @ W1)
    e = (h @ W2 - y) / len(X)
    return X.T @ ((e @ W2.T) * (1 - h ** 2)), h.T @ e

W1, W2 = rng.normal(0, .5, (3, 8)), rng.normal(0, .5, (8, 1))
v1, v2 = 0 * W1, 0 * W2
mu, lr = 0.8, 0.1
for i in range(800):
    g1, g2 = gradient(W1 + mu * v1, W2 + mu * v2)
    v1 = mu * v1 - lr * g1
    v2 = mu * v2 - lr * g2
    W1 = W1 + v1
    W2 = W2 + v2
print("mse", np.mean((np.tanh(X @ W1) @ W2 - y) ** 2))
