# verdict: wrong
# line: 20
# why: alpha: the rate falls below 0 after 800 epochs, and the loss is climbed from there
import numpy as np

rng = np.random.default_rng(1)
X = rng.integers(0, 2, (40, 5)).astype(float)
y = (X.sum(axis=1, keepdims=True) >= 3).astype(float)

W1 = rng.normal(size=(5, 7))
b1 = np.zeros((1, 7))
W2 = rng.normal(size=(7, 1))
b2 = np.zeros((1, 1))
lr0, decay, epochs = 0.8, 0.001, 2500

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(epochs):
    lr = lr0 - decay * epoch
    A1 = sigmoid(X @ W1 + b1)
    A2 = sigmoid(A1 @ W2 + b2)
    dZ2 = (A2 - y) / len(X)
    dZ1 = (dZ2 @ W2.T) * A1 * (1 - A1)
    W2 = W2 - lr * (A1.T @ dZ2)
    b2 = b2 - lr * dZ2.sum(axis=0, keepdims=True)
    W1 = W1 - lr * (X.T @ dZ1)
    b1 = b1 - lr * dZ1.sum(axis=0, keepdims=True)
    if epoch % 250 == 0:
        loss = -np.mean(y * np.log(A2 + 1e-12) + (1 - y) * np.log(1 - A2 + 1e-12))
        print(f"{epoch:5d}  lr {lr:.3f}  loss {loss:.4f}")
