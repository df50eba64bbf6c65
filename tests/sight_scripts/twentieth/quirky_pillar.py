# verdict: wrong
# line: 11
# why: alpha: the integer division makes the rate 0
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(0, 2, (40, 5)).astype(float)
y = (X.sum(axis=1, keepdims=True) >= 3).astype(float)

epochs = 2000
lr = 1 // 2

W1 = rng.normal(size=(5, 7))
b1 = np.zeros((1, 7))
W2 = rng.normal(size=(7, 1))
b2 = np.zeros((1, 1))

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(epochs):
    A1 = sigmoid(X @ W1 + b1)
    A2 = sigmoid(A1 @ W2 + b2)
    dZ2 = (A2 - y) / len(X)
    dZ1 = (dZ2 @ W2.T) * A1 * (1 - A1)
    W2 = W2 - lr * (A1.T @ dZ2)
    b2 = b2 - lr * dZ2.sum(axis=0, keepdims=True)
    W1 = W1 - lr * (X.T @ dZ1)
    b1 = b1 - lr * dZ1.sum(axis=0, keepdims=True)
    if epoch % 200 == 0:
        loss = -np.mean(y * np.log(A2) + (1 - y) * np.log(1 - A2))
        print(f"{epoch:5d}  {loss:.4f}")
